import { describe, expect, it } from 'vitest';
import { confirms, guide, programme, reflection } from './reflection-builders.ts';
import { catalogueOf, history, ids } from './catalogue-fixture.ts';

describe('guides and practices', () => {
  const guides = [
    guide('rundan', { title: 'Rundan' }),
    guide('bred', { title: 'Alla teman', themes: ['mote', 'sprak', 'tyst'] }),
    guide('smal', { title: 'Östlig', themes: ['sprak'] }),
    guide('smal-sjuk', { title: 'Östligast', themes: ['sprak'], areas: ['sjukdom'] }),
    guide('smal-2', { title: 'Ålderdomlig', themes: ['sprak'] }),
    guide('annan', { title: 'Annan', themes: ['tyst'] }),
  ];
  const catalogue = catalogueOf(history, { guide: guides });

  it('lead from a guide to the practices whose reflections used it', () => {
    expect(ids(catalogue.practicesByGuide('rundan'))).toEqual(['ringa', 'ateruppta', 'orka']);
    expect(ids(catalogue.practicesByGuide('incheckning'))).toEqual(['ringa', 'orka']);
  });

  it('lead from a practice first to the methods used, then to those that train its themes', () => {
    expect(
      catalogue.helpfulGuides('orka').map(({ guide: { id }, because }) => [id, because]),
    ).toEqual([
      ['rundan', 'used'],
      ['smal-sjuk', 'theme'],
      ['smal-2', 'theme'],
      ['smal', 'theme'],
      ['bred', 'theme'],
    ]);
  });

  it('put a guide for more of the practice’s themes first, and name none twice', () => {
    const own = catalogueOf(history, {
      guide: [...guides, guide('incheckning', { themes: ['sprak', 'mote'] })],
    });
    expect(own.helpfulGuides('ateruppta').map(({ guide: { id } }) => id)).toEqual([
      'rundan',
      'incheckning',
      'bred',
      'smal-sjuk',
      'smal-2',
      'smal',
    ]);
    expect(
      own.helpfulGuides('orka').filter(({ guide: { id } }) => id === 'incheckning'),
    ).toHaveLength(1);
  });

  it('fill the list to six although the methods used would have ranked among the first', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => guide(id, { themes: ['sprak'] }));
    const used = [
      ...history,
      reflection('r4', '2024-05-01', 'arla', [confirms('orka')], { method: 'b' }),
      reflection('r5', '2024-05-02', 'arla', [confirms('orka')], { method: 'a' }),
    ];
    const found = catalogueOf(used, { guide: many }).helpfulGuides('orka');
    expect(found.map(({ guide: { id } }) => id)).toEqual(['b', 'a', 'c', 'd', 'e', 'f']);
  });

  it('give a guide by theme and area', () => {
    expect(ids(catalogue.guidesByTheme('tyst'))).toEqual(['bred', 'annan']);
    expect(ids(catalogue.guidesByArea('sjukdom'))).toEqual(['smal-sjuk']);
  });
});

describe('guides and programmes', () => {
  const programmes = [
    programme('samverkan', [
      { theme: 'sprak', guides: ['rundan', undefined, 'bred'] },
      { theme: 'mote', guides: ['bred', 'smal', 'finns-inte'] },
    ]),
    programme('reflektion', [{ theme: 'sprak', guides: ['rundan'] }]),
  ];
  const guides = [guide('smal'), guide('bred'), guide('rundan')];
  const catalogue = catalogueOf([], { programme: programmes, guide: guides });

  it('lead from a programme to its guides in the order they are used', () => {
    expect(ids(catalogue.guidesByProgramme('samverkan'))).toEqual(['rundan', 'bred', 'smal']);
    expect(catalogue.guidesByProgramme('finns-inte')).toEqual([]);
  });

  it('lead from a guide to the programmes that use it', () => {
    expect(ids(catalogue.programmesByGuide('rundan'))).toEqual(['reflektion', 'samverkan']);
    expect(ids(catalogue.programmesByGuide('smal'))).toEqual(['samverkan']);
  });

  it('lead from a theme to the programmes that train it', () => {
    expect(ids(catalogue.programmesByTheme('mote'))).toEqual(['samverkan']);
  });
});
