import { beforeAll, describe, expect, it } from 'vitest';
import { editorsIndex, type EditorsIndex } from '../../../src/editing/admin/editors-index.ts';
import { libraryOf } from '../../support/site-context.ts';
import { story } from '../../reading/view-models/example-entries.ts';

let index: EditorsIndex;
beforeAll(async () => {
  index = editorsIndex(await libraryOf(story()));
});

describe('the index that editors pick from', () => {
  it('has areas by name, not by their place, with other words for them', () => {
    expect(index.area.map(({ name }) => name)).toEqual(['Sjukdom', 'Åldersgräns']);
    expect(index.area[0]).toEqual({
      id: 'sjukdom',
      name: 'Sjukdom',
      also: ['sjukskriven', 'AGS', 'avtalsgruppsjuk'],
    });
  });

  it('tells which party a team belongs to', () => {
    const { name } = index.party.find(({ id }) => id === 'kommunen')!;
    expect(index.team).toContainEqual({ id: 'norr', name: 'Team norr', note: name });
  });

  it('has every practice with its sentence and where it stands', () => {
    expect(index.practice.find(({ id }) => id === 'ring')).toEqual({
      id: 'ring',
      name: 'Namn på ring',
      also: ['Ring före lunch.'],
      note: 'Bekräftat',
    });
    expect(index.practice.find(({ id }) => id === 'brev')?.note).toBe('Ersatt');
  });
});
