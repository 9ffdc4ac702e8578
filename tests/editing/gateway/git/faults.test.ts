import { cpSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DraftStore } from '../../../../src/editing/gateway/draft-store.ts';
import { gitRunner, type GitRunner } from '../../../../src/editing/gateway/git/run-git.ts';
import { git } from '../../../support/git.ts';
import * as w from './workshop.ts';

const { key, entry, saving } = w;
const branch = 'refs/heads/cms/guide/lyssna';
const published = w.withLines({ 2: 'publicerat' });

/** Faults that can meet one run of git. */
const faults = ['nothing is run', 'its answer is lost', 'the disk is full'] as const;
type Fault = (typeof faults)[number];

/** A shell in which nothing can be written to a file; git is told, as by a full disk. */
const fullDisk = ['sh', '-c', `trap '' XFSZ; ulimit -f 0; exec git "$@"`, 'git'];

/** Runs git, with a fault at one of the runs from a moment on. */
function faultyRunner(dir: string, at: number, fault: Fault) {
  const real = gitRunner(dir);
  const full = gitRunner(dir, fullDisk);
  const state = { armed: false, runs: 0 };
  const run: GitRunner = async (call) => {
    if (!state.armed || (state.runs += 1) !== at) return real(call);
    if (fault === 'the disk is full') return full(call);
    if (fault === 'its answer is lost') await real(call);
    throw new Error('fault');
  };
  return { run, state };
}

/** What is tried with a fault at each of its steps. */
interface Operation {
  readonly prepare: (store: DraftStore) => Promise<unknown>;
  readonly work: (store: DraftStore) => Promise<unknown>;
  /** Whether it has happened, as the repository shows. */
  readonly isDone: (dir: string) => boolean;
}

const other = { collection: 'guide', slug: 'annan' };
const isAt = (dir: string, ref: string, text: string) => {
  const known = git(dir, 'for-each-ref', '--format=%(refname)', ref).trim() === ref;
  return known && w.shown(dir, ref) === text;
};

const operations: Readonly<Record<string, Operation>> = {
  'a first save': {
    prepare: () => Promise.resolve(),
    work: (store) => store.save(saving('nytt\n')),
    isDone: (dir) => isAt(dir, branch, 'nytt\n'),
  },
  'a save on top of a draft, with news from main': {
    prepare: async (store) => {
      await store.save(saving('ett\n'));
      const changes = [{ path: 'guides/tala.mdx', content: Buffer.from('x\n') }];
      await store.save(saving('', { key: other, changes }));
      await store.publish(other, w.cia, w.pass);
    },
    work: (store) => store.save(saving('två\n')),
    isDone: (dir) => isAt(dir, branch, 'två\n'),
  },
  'a publication that weaves': {
    prepare: async (store) => {
      await store.save(saving(published));
      await store.save(saving(w.withLines({ 9: 'x' }), { key: other }));
      await store.publish(other, w.cia, w.pass);
    },
    work: (store) => store.publish(key, w.cia, w.pass),
    isDone: (dir) => isAt(dir, 'refs/heads/main', w.withLines({ 2: 'publicerat', 9: 'x' })),
  },
  'a change of status': {
    prepare: (store) => store.save(saving('ett\n')),
    work: (store) => store.setStatus(key, 'pending_review', w.cia),
    isDone: (dir) => git(dir, 'log', '-1', '--format=%B', branch).includes('pending_review'),
  },
  'a discarding': {
    prepare: (store) => store.save(saving('ett\n')),
    work: (store) => store.discard(key, w.cia),
    isDone: (dir) => git(dir, 'for-each-ref', branch) === '',
  },
};

describe.each(Object.entries(operations))('%s', (_, { prepare, work, isDone }) => {
  let start = '';
  beforeAll(async () => {
    start = w.newRepository();
    const store = await w.open(start);
    await prepare(store);
    await store.close();
  });

  /** Does it once with a fault at one step. @returns whether there was such a step */
  async function tryAt(at: number, fault: Fault): Promise<boolean> {
    const dir = w.emptyFolder();
    cpSync(start, dir, { recursive: true });
    const { run, state } = faultyRunner(dir, at, fault);
    const store = await w.open(dir, { run });
    state.armed = true;
    const error = await work(store).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    state.armed = false;
    const step = `step ${at}, ${fault}`;
    expect(w.faults(dir), step).toEqual([]);
    // Told as done when it is, and as failed when it is not, with a reason.
    expect(isDone(dir), step).toBe(error === undefined);
    if (error !== undefined) expect(error, step).toBeInstanceOf(Error);
    if (fault === 'the disk is full' && error !== undefined) {
      expect((error as Error).cause, step).toBeInstanceOf(Error);
    }
    await store.close();
    // Opening ends what a fault left behind a step that had been taken.
    const again = await w.open(dir);
    if (!isDone(dir)) await work(again);
    await again.close();
    expect(isDone(dir), step).toBe(true);
    expect(git(dir, 'status', '--porcelain'), step).toBe('');
    expect(w.faults(dir), step).toEqual([]);
    return state.runs >= at;
  }

  it.each(faults)(
    'is done wholly or not at all when at any step %s, and can be repeated',
    async (fault) => {
      let steps = 0;
      while (await tryAt(steps + 1, fault)) steps += 1;
      expect(steps).toBeGreaterThanOrEqual(2);
    },
    60_000,
  );
});

describe('a full disk', () => {
  it('is told as an error with what git says, and the draft is as it was', async () => {
    const dir = w.newRepository();
    const { run, state } = faultyRunner(dir, 1, 'the disk is full');
    const store = await w.open(dir, { run });
    state.armed = true;
    const error: unknown = await store.save(saving('nytt\n')).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      name: 'GitError',
      cause: { message: expect.stringMatching(/write|File too large/) as string },
    });
    expect(await store.readDraft(key)).toBeUndefined();
    expect(await store.readPublished(entry)).toBeDefined();
    await expect(store.save(saving('nytt\n'))).resolves.toBeDefined();
  });
});
