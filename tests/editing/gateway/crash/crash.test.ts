import { spawn } from 'node:child_process';
import { createHash, randomInt } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { git } from '../../../support/git.ts';
import { projectRoot } from '../../../support/project-root.ts';
import * as w from '../git/workshop.ts';
import { readLog, type LogLine } from './log-line.ts';

/** How often the service is killed. */
const kills = 64;
/** Answers that are waited for before a kill; some kills come while it is still starting. */
const answers = { least: 0, most: 18 };
const script = join(projectRoot, 'tests/editing/gateway/crash/busy-editors.ts');

const isAnswer = ({ what }: LogLine) => what !== 'open' && what !== 'submit';

/** Lets the editors work for a while, and kills them and every git they have started. */
async function workAndKill(dir: string, log: string): Promise<readonly LogLine[]> {
  writeFileSync(log, '');
  const wanted = randomInt(answers.least, answers.most + 1);
  const child = spawn(process.execPath, [script, dir, log], { detached: true, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const giveUp = Date.now() + 20_000;
  if (wanted === 0) await sleep(randomInt(60, 200));
  while (readLog(log).filter(isAnswer).length < wanted && Date.now() < giveUp) await sleep(3);
  await sleep(randomInt(0, 12));
  process.kill(-child.pid!, 'SIGKILL');
  await ended;
  return readLog(log);
}

const digestOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');

/** An entry of which all that was asked for has been answered: the draft there was at last. */
interface Known {
  readonly slug: string;
  /** Its commit; undefined when there was none. */
  readonly revision: string | undefined;
}

/** What the answers of all runs say for certain about how entries are now. */
function knownNow(runs: readonly (readonly LogLine[])[]): Known[] {
  const slugs = new Set(runs.flat().flatMap((line) => ('slug' in line ? [line.slug] : [])));
  return [...slugs].flatMap((slug) => {
    const own = runs
      .map((lines) => lines.filter((line) => 'slug' in line && line.slug === slug))
      .findLast((lines) => lines.length > 0)!;
    const last = own.at(-1)!;
    const isOpen = own.filter(isAnswer).length < own.length / 2;
    if (isOpen || last.what === 'not there') return [];
    const isDraft = last.what === 'saved' || last.what === 'moved';
    return [{ slug, revision: isDraft ? last.revision : undefined }];
  });
}

describe('a service that is killed again and again', () => {
  const dir = w.newRepository();
  const runs: (readonly LogLine[])[] = [];
  const unsound: string[] = [];
  const compared: { readonly known: Known; readonly found: Known }[] = [];

  const said = <What extends LogLine['what']>(what: What) =>
    runs.flat().filter((line): line is Extract<LogLine, { what: What }> => line.what === what);
  const handedIn = () => new Set(said('submit').map(({ digest }) => digest));

  /** Looks at the repository as the next start finds it. */
  async function compare(): Promise<void> {
    const store = await w.open(dir, { staleLockAge: 0 });
    for (const known of knownNow(runs)) {
      const draft = await store.readDraft({ collection: 'reflection', slug: known.slug });
      compared.push({ known, found: { slug: known.slug, revision: draft?.revision } });
    }
    await store.close();
    unsound.push(...w.faults(dir));
  }

  beforeAll(async () => {
    const logs = w.emptyFolder();
    for (let kill = 1; kill <= kills; kill += 1) {
      runs.push(await workAndKill(dir, join(logs, `${kill}`)));
      if (kill % 16 === 0) await compare();
    }
  }, 300_000);

  it('has saved some hundred times', () => {
    expect(said('saved').length).toBeGreaterThanOrEqual(300);
    expect(said('published').length).toBeGreaterThan(10);
    expect(said('open').length).toBeGreaterThan(kills / 2);
  });

  it('starts again every time, and no lock stops a save', async () => {
    expect(said('error')).toEqual([]);
    const store = await w.open(dir, { staleLockAge: 0 });
    const files = readdirSync(join(dir, '.git'), { recursive: true, encoding: 'utf8' });
    expect(files.filter((name) => name.endsWith('.lock'))).toEqual([]);
    await expect(store.save(w.saving('efter allt\n'))).resolves.toBeDefined();
  });

  it('leaves a sound repository, and nothing in the work tree to clean up', () => {
    expect(unsound).toEqual([]);
    expect(w.faults(dir)).toEqual([]);
    expect(git(dir, 'status', '--porcelain', '--ignored')).toBe('');
  });

  it('has lost no save and no publication that it answered', () => {
    const kept = new Set(git(dir, 'rev-list', '--all').split('\n'));
    expect(said('saved').filter(({ revision }) => !kept.has(revision))).toEqual([]);
    const main = new Set(git(dir, 'rev-list', 'main').split('\n'));
    expect(said('published').filter(({ revision }) => !main.has(revision))).toEqual([]);
  });

  it('has each draft as it was answered last', () => {
    expect(compared.length).toBeGreaterThan(0);
    expect(compared.map(({ found }) => found)).toEqual(compared.map(({ known }) => known));
  });

  it('has damaged nothing: what is published and what is drafted was handed in whole', async () => {
    const store = await w.open(dir, { staleLockAge: 0 });
    const whole = handedIn();
    const published = await store.listPublished('reflections', 'mdx', 2);
    expect(published.length).toBeGreaterThan(0);
    expect(published.filter(({ content }) => !whole.has(digestOf(content)))).toEqual([]);
    for (const { slug } of await store.listDrafts()) {
      const path = `reflections/2026/${slug}.mdx`;
      const file = await store.readDraftFile({ collection: 'reflection', slug }, path);
      if (file) expect(whole.has(digestOf(file.content)), slug).toBe(true);
    }
  });
});
