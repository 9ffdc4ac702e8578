import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createRecentSearches,
  type DeviceStorage,
} from '../../../src/search/interface/recent-searches.ts';

/** A storage of one's own. */
function shelfOf(kept = new Map<string, string>()): DeviceStorage & { kept: Map<string, string> } {
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const recentsOf = (shelf = shelfOf()) => createRecentSearches(() => shelf);

describe('recent searches', () => {
  it('are newest first, each once however it is written', () => {
    const recents = recentsOf();
    for (const query of ['pension', ' tyst  deltagare ', 'Pension']) recents.add(query);
    expect(recents.list()).toEqual(['Pension', 'tyst deltagare']);
  });

  it('are at most eight', () => {
    const recents = recentsOf();
    for (let one = 1; one <= 10; one++) recents.add(`sökning ${one}`);
    expect(recents.list().length).toBe(8);
    expect(recents.list()[0]).toBe('sökning 10');
    expect(recents.list().at(-1)).toBe('sökning 3');
  });

  it('are not nothing, nor whole texts', () => {
    const recents = recentsOf();
    recents.add('   ');
    recents.add('x'.repeat(121));
    expect(recents.list()).toEqual([]);
  });

  it('are forgotten one by one or all, and leave nothing behind', () => {
    const shelf = shelfOf();
    const recents = recentsOf(shelf);
    for (const query of ['a', 'b', 'c']) recents.add(query);
    recents.remove('b');
    expect(recents.list()).toEqual(['c', 'a']);
    recents.clear();
    expect(recents.list()).toEqual([]);
    expect(shelf.kept.size).toBe(0);
  });

  it('never throw when there is no storage, or it is full', () => {
    const refused = createRecentSearches(() => {
      throw new Error('SecurityError');
    });
    const full = createRecentSearches(() => ({
      ...shelfOf(),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    }));
    for (const recents of [refused, full]) {
      recents.add('pension');
      recents.remove('pension');
      recents.clear();
      expect(recents.list()).toEqual([]);
    }
  });

  it('never throw whatever lies in the storage', () => {
    const junk = fc.oneof(fc.string(), fc.json());
    fc.assert(
      fc.property(junk, fc.string({ minLength: 1, maxLength: 40 }), (text, query) => {
        const recents = recentsOf(shelfOf(new Map([['samklok-sokningar', text]])));
        expect(recents.list().every((one) => typeof one === 'string')).toBe(true);
        recents.add(query);
        expect(recents.list().length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
