import { beforeEach, describe, expect, it } from 'vitest';
import {
  BaseRevisionTracker,
  type Memory,
} from '../../../../src/editing/cms/conflicts/base-revisions.ts';

const place = { collection: 'guide', slug: 'incheckning', path: 'content/guides/incheckning.mdx' };

function memory(): Memory {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

describe('the versions that a text is based on', () => {
  let device: Memory;
  let baseRevisions: BaseRevisionTracker;
  beforeEach(() => {
    device = memory();
    baseRevisions = new BaseRevisionTracker(device);
    baseRevisions.seePublished(place.path, 'p1');
    baseRevisions.seeDraft(place.collection, place.slug, null);
    baseRevisions.open(place);
  });

  it('is what was last seen when the entry was opened, not what went by later', () => {
    baseRevisions.seeDraft(place.collection, place.slug, 'd9');
    baseRevisions.seePublished(place.path, 'p9');
    expect(baseRevisions.expected(place)).toEqual({
      draft: null,
      published: { [place.path]: 'p1' },
    });
  });

  it('is that nothing is there, for an entry that was not opened', () => {
    const other = { ...place, slug: 'ny', path: 'content/guides/ny.mdx' };
    expect(baseRevisions.expected(other)).toEqual({
      draft: null,
      published: { [other.path]: null },
    });
  });

  it('is the own draft after a save', () => {
    baseRevisions.saved(place, 'd1');
    expect(baseRevisions.expected(place).draft).toBe('d1');
  });

  it('is what it was that day, for a text that is restored another day', () => {
    baseRevisions.change();
    const later = new BaseRevisionTracker(device);
    later.seePublished(place.path, 'p2');
    later.seeDraft(place.collection, place.slug, 'd2');
    later.open(place);
    expect(later.expected(place).draft).toBe('d2');
    later.restore();
    expect(later.expected(place)).toEqual({ draft: null, published: { [place.path]: 'p1' } });
  });

  it('is the latest once the editor has seen it, also for what is put in after that', () => {
    baseRevisions.change();
    baseRevisions.seeDraft(place.collection, place.slug, 'd3');
    baseRevisions.catchUp();
    baseRevisions.restore();
    expect(baseRevisions.expected(place).draft).toBe('d3');
  });

  it('is kept on the device only while something is unsaved', () => {
    baseRevisions.change();
    baseRevisions.saved(place, 'd1');
    const later = new BaseRevisionTracker(device);
    later.seeDraft(place.collection, place.slug, 'd5');
    later.open(place);
    later.restore();
    expect(later.expected(place).draft).toBe('d5');
  });
});
