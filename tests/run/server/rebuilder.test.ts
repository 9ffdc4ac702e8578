import { expect, it } from 'vitest';
import type { SiteState } from '../../../src/editing/protocol/site-state.ts';
import { createRebuilder, type BuildOutcome } from '../../../src/run/server/rebuilder.ts';

/** A rebuilder whose builds end when a test says so. */
function held() {
  const endings: ((outcome: BuildOutcome) => void)[] = [];
  const told: SiteState[] = [];
  let revision = 'a';
  const rebuilder = createRebuilder(
    {
      build: () => new Promise((resolve) => endings.push(resolve)),
      revision: () => Promise.resolve(revision),
      debounceMs: 1,
      onState: (state) => told.push(state),
    },
    { state: 'ready', revision },
  );
  return {
    rebuilder,
    told,
    endings,
    publish: (to: string) => {
      revision = to;
      rebuilder.request();
    },
    began: async (count: number) => {
      await expect.poll(() => endings.length).toBe(count);
    },
  };
}
const good: BuildOutcome = { ok: true, problems: [] };

it('a site that is asked for anew is being built from that moment, and ready in the end', async () => {
  const { rebuilder, told, endings, publish, began } = held();
  expect(rebuilder.state().state).toBe('ready');
  publish('b');
  expect(rebuilder.state().state).toBe('building');
  await began(1);
  endings[0]!(good);
  await rebuilder.idle();
  expect(rebuilder.state()).toMatchObject({ state: 'ready', revision: 'b' });
  expect(rebuilder.state().since).toMatch(/^\d{4}-\d\d-\d\dT/);
  expect(told.map(({ state }) => state)).toEqual(['building', 'building', 'ready']);
});

it('what is asked for during a build is one more build, however often', async () => {
  const { rebuilder, told, endings, publish, began } = held();
  for (const revision of ['b', 'c', 'd']) publish(revision);
  await began(1);
  for (const revision of ['e', 'f']) publish(revision);
  endings[0]!(good);
  await began(2);
  expect(rebuilder.state()).toMatchObject({ state: 'building', revision: 'f' });
  endings[1]!(good);
  await rebuilder.idle();
  expect(endings).toHaveLength(2);
  expect(rebuilder.state()).toMatchObject({ state: 'ready', revision: 'f' });
  // The first site was already behind when it was done: it is never called ready.
  expect(told.filter(({ state }) => state === 'ready')).toHaveLength(1);
});

it('a build that fails reports why, and the next one is tried all the same', async () => {
  const { rebuilder, endings, publish, began } = held();
  publish('b');
  await began(1);
  endings[0]!({ ok: false, problems: ['pages/om.mdx:1 Fel.'] });
  await rebuilder.idle();
  expect(rebuilder.state()).toMatchObject({ state: 'failed', problems: ['pages/om.mdx:1 Fel.'] });
  publish('c');
  await began(2);
  endings[1]!(good);
  await rebuilder.idle();
  expect(rebuilder.state().problems).toBeUndefined();
});

it('a service that is stopped begins no build', async () => {
  const { rebuilder, endings, publish } = held();
  rebuilder.stop();
  publish('b');
  await rebuilder.idle();
  expect(endings).toHaveLength(0);
});
