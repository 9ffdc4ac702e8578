import { afterEach, describe, expect, it, vi } from 'vitest';
import { nameSource, type NameIndex } from '../../../../src/editing/cms/references/name-source.ts';

const none: NameIndex = {
  area: [],
  theme: [],
  team: [],
  party: [],
  guide: [],
  practice: [],
  term: [],
};
const named = (name: string): NameIndex => ({ ...none, area: [{ id: 'a', name }] });

/** A server that answers with each of these in turn. */
function server(...answers: (NameIndex | number)[]) {
  return vi.fn<typeof fetch>(() => {
    const answer = answers.shift();
    return Promise.resolve(
      typeof answer === 'object'
        ? Response.json(answer)
        : new Response('', { status: answer ?? 500 }),
    );
  });
}

afterEach(() => void vi.useRealTimers());

describe('the published names', () => {
  it('are fetched once, below the base of the site', async () => {
    const load = server(named('Ett'), named('Två'));
    const source = nameSource('/kunskap/', load);
    expect(source.loaded).toBeUndefined();
    const [first, second] = await Promise.all([source.names(), source.names()]);
    expect(first).toEqual(named('Ett'));
    expect(second).toBe(first);
    expect(source.loaded).toBe(first);
    expect(load.mock.calls.map(([address]) => address)).toEqual(['/kunskap/admin/index.json']);
  });

  it('are fetched again on demand, but not all the time', async () => {
    vi.useFakeTimers();
    const load = server(named('Ett'), named('Två'));
    const source = nameSource('/', load);
    await source.names();
    expect(await source.refresh()).toEqual(named('Ett'));
    vi.advanceTimersByTime(60_000);
    expect(await source.refresh()).toEqual(named('Två'));
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('are asked for anew when they could not be fetched', async () => {
    const source = nameSource('/', server(503, named('Ett')));
    await expect(source.names()).rejects.toThrow('503');
    expect(await source.names()).toEqual(named('Ett'));
  });

  it('stay as they were when they cannot be fetched again', async () => {
    vi.useFakeTimers();
    const source = nameSource('/', server(named('Ett'), 503, named('Två')));
    await source.names();
    vi.advanceTimersByTime(60_000);
    expect(await source.refresh()).toEqual(named('Ett'));
    expect(await source.refresh()).toEqual(named('Två'));
  });
});
