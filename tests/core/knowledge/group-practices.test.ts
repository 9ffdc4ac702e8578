import { describe, expect, it } from 'vitest';
import { areaByThemes, themeByAreas } from '../../../src/core/knowledge/group-practices.ts';
import { openGaps } from '../../../src/core/knowledge/open-gaps.ts';
import { area, reflection, replaces, theme } from './reflection-builders.ts';
import { catalogueOf, history, ids } from './catalogue-fixture.ts';

describe('areas and themes', () => {
  it('come in the order their editors gave, then by name', () => {
    const areas = [
      area('c', { title: 'Ärenden', order: 10 }),
      area('a', { title: 'Zonen', order: 10 }),
      area('b', { title: 'Sist', order: 20 }),
    ];
    expect(ids(catalogueOf([], { area: areas }).areas)).toEqual(['a', 'c', 'b']);
  });

  it('group each other’s practices; those without come last and empty groups not at all', () => {
    const catalogue = catalogueOf(history, {
      area: [area('sjukdom'), area('pension'), area('dodsfall')],
      theme: [theme('sprak', { order: 2 }), theme('mote', { order: 1 })],
    });
    const shape = (groups: ReturnType<typeof areaByThemes>) =>
      groups.map(({ topic, practices }) => [topic?.id, ids(practices)]);
    expect(shape(areaByThemes(catalogue, 'sjukdom'))).toEqual([
      ['mote', ['ringa', 'ateruppta']],
      ['sprak', ['ringa', 'ateruppta', 'orka']],
      [undefined, ['avsluta']],
    ]);
    expect(themeByAreas(catalogue, 'sprak').map(({ topic }) => topic?.id)).toEqual(['sjukdom']);
  });
});

describe('grouping by themes', () => {
  it('puts practices whose themes nobody knows among those without', () => {
    const groups = areaByThemes(catalogueOf(history, { theme: [theme('mote')] }), 'sjukdom');
    expect(groups.map(({ topic, practices }) => [topic?.id, ids(practices)])).toEqual([
      ['mote', ['ringa', 'ateruppta']],
      [undefined, ['avsluta', 'orka']],
    ]);
  });
});

describe('the open gaps of an area', () => {
  const themes = [theme('sprak'), theme('mote'), theme('tyst')];

  it('are the themes in which nothing is confirmed, with what could be tried next', () => {
    const gaps = openGaps(catalogueOf(history, { theme: themes }), 'sjukdom');
    expect(gaps.map(({ theme: { id }, untested }) => [id, ids(untested)])).toEqual([
      ['mote', ['ringa', 'ateruppta']],
      ['tyst', []],
    ]);
  });

  it('are not filled by a practice that has been replaced, nor is that worth trying', () => {
    const replaced = [
      ...history,
      reflection('r5', '2024-06-01', 'arla', [
        replaces('orka', 'hora', { areas: ['pension'], themes: ['mote'] }),
      ]),
    ];
    const gap = openGaps(catalogueOf(replaced, { theme: themes }), 'sjukdom').find(
      ({ theme: { id } }) => id === 'sprak',
    );
    expect(ids(gap!.untested)).toEqual(['ringa', 'ateruppta']);
  });
});
