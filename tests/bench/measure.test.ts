import { tmpdir } from 'node:os';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measure } from '../../scripts/bench/measure.ts';

/** Allowed for starting a few processes on a busy machine, in ms. */
const slow = 60_000;
const hasProc = existsSync('/proc/self/status');

const run = (script: string, env: Record<string, string> = {}) =>
  measure({ argv: [process.execPath, '-e', script], cwd: tmpdir(), env });

/** Fills `size` bytes and keeps them as long as the process lives. */
const fill = (size: number) => `globalThis.kept = Buffer.alloc(${size}, 1);`;
/** Stays long enough to be looked at. */
const stay = 'setTimeout(() => {}, 600);';
/** Uses at least this much processor time, in ms. */
const work = (ms: number) =>
  `for (let used = 0; used < ${ms * 1000}; ) { const { user, system } = process.cpuUsage(); used = user + system; }`;
/** Starts another process with a script; this one lives as long as that one. */
const start = (script: string, how: 'spawn' | 'spawnSync') =>
  `require('node:child_process').${how}(process.execPath, ['-e', ${JSON.stringify(script)}]);`;

describe('measuring a command', () => {
  it(
    'tells how it ended and what it printed on both streams',
    async () => {
      const { code, output } = await run(
        `console.log(process.env.WORD); console.error('also'); process.exitCode = 3;`,
        { WORD: 'hej' },
      );
      expect(code).toBe(3);
      expect(output).toContain('hej\n');
      expect(output).toContain('also\n');
    },
    slow,
  );

  it(
    'tells the time from start to end',
    async () => {
      const { seconds } = await run('setTimeout(() => {}, 300)');
      expect(seconds).toBeGreaterThanOrEqual(0.3);
    },
    slow,
  );

  it.runIf(hasProc)(
    'adds up the memory of the command and of what it starts',
    async () => {
      const child = fill(150_000_000) + stay;
      const { peakTree, peakSingle } = await run(fill(100_000_000) + start(child, 'spawn'));
      expect(peakTree).toBeGreaterThan(250_000_000);
      expect(peakSingle).toBeGreaterThan(150_000_000);
      expect(peakSingle).toBeLessThan(peakTree);
    },
    slow,
  );

  it.runIf(hasProc)(
    'adds up the processor time of the command and of what it has seen end',
    async () => {
      const { cpuSeconds } = await run(start(work(300), 'spawnSync') + work(200) + stay);
      // 0.5 s less what is lost by counting in ticks; either half alone would be far less.
      expect(cpuSeconds).toBeGreaterThan(0.42);
      expect(cpuSeconds).toBeLessThan(5);
    },
    slow,
  );

  it('throws when there is no such program', async () => {
    await expect(measure({ argv: ['no-such-program-here'], cwd: tmpdir() })).rejects.toThrow(
      'ENOENT',
    );
  });
});
