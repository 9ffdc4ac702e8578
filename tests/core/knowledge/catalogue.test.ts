import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { perspectives } from '../../../src/core/model/enums.ts';
import { validHistory } from './arbitraries.ts';
import { confirms, questions, reflection, replaces } from './reflection-builders.ts';
import { catalogueOf, history, ids } from './catalogue-fixture.ts';

describe('lists of practices', () => {
  const catalogue = catalogueOf(history);

  it('are in Swedish alphabetical order, å ä ö last', () => {
    expect(ids(catalogue.practices)).toEqual(['avsluta', 'ringa', 'ateruppta', 'orka']);
  });

  it('go by area, theme and perspective', () => {
    expect(ids(catalogue.practicesByArea('pension'))).toEqual(['avsluta']);
    expect(ids(catalogue.practicesByTheme('mote'))).toEqual(['ringa', 'ateruppta']);
    expect(ids(catalogue.practicesByPerspective('client'))).toEqual(['ringa']);
  });

  it('go by any combination of them', () => {
    const { practicesIn } = catalogue;
    expect(ids(practicesIn({ area: 'sjukdom', theme: 'mote' }))).toEqual(['ringa', 'ateruppta']);
    expect(ids(practicesIn({ theme: 'mote', perspective: 'employee' }))).toEqual(['ateruppta']);
    expect(practicesIn({ area: 'pension', theme: 'mote' })).toEqual([]);
    expect(practicesIn({})).toEqual(catalogue.practices);
  });

  it('are empty for what does not exist, also by names that objects know', () => {
    expect(catalogue.practicesByArea('constructor')).toEqual([]);
    expect(catalogue.practice('__proto__')).toBeUndefined();
  });

  it('agree with looking through all practices, for every combination', () => {
    fc.assert(
      fc.property(validHistory, (reflections) => {
        const one = catalogueOf(reflections);
        for (const inArea of [undefined, 'sjukdom', 'pension', 'dodsfall']) {
          for (const inTheme of [undefined, 'sprak', 'mote']) {
            for (const perspective of [undefined, ...perspectives]) {
              const filter = { area: inArea, theme: inTheme, perspective };
              expect(one.practicesIn(filter)).toEqual(
                one.practices.filter(
                  (practice) =>
                    (inArea === undefined || practice.areas.includes(inArea)) &&
                    (inTheme === undefined || practice.themes.includes(inTheme)) &&
                    (perspective === undefined || practice.perspectives.includes(perspective)),
                ),
              );
            }
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('lists of reflections', () => {
  const catalogue = catalogueOf(history);

  it('come newest first', () => {
    expect(ids(catalogue.reflections)).toEqual(['r3', 'r2', 'r1']);
  });

  it('go by practice, team, area, theme and method', () => {
    expect(ids(catalogue.reflectionsByPractice('orka'))).toEqual(['r2', 'r1']);
    expect(ids(catalogue.reflectionsByTeam('bore'))).toEqual(['r3', 'r2']);
    expect(ids(catalogue.reflectionsByArea('sjukdom'))).toEqual(['r3', 'r1']);
    expect(ids(catalogue.reflectionsByTheme('sprak'))).toEqual(['r1']);
    expect(ids(catalogue.reflectionsByGuide('rundan'))).toEqual(['r1']);
  });

  it('name a reflection once, however much it says about a practice', () => {
    const one = catalogueOf([
      ...history,
      reflection('r4', '2024-05-01', 'arla', [questions('orka'), confirms('orka')]),
    ]);
    expect(ids(one.practicesByReflection('r4'))).toEqual(['orka']);
    expect(ids(one.reflectionsByPractice('orka'))).toEqual(['r4', 'r2', 'r1']);
  });

  it('lead to their practices and back, a replacement among them', () => {
    const one = catalogueOf([
      ...history,
      reflection('r4', '2024-05-01', 'arla', [replaces('ringa', 'video'), questions('orka')]),
    ]);
    expect(ids(one.practicesByReflection('r4')).sort()).toEqual(['orka', 'video']);
    expect(ids(one.reflectionsByPractice('video'))).toEqual(['r4']);
    expect(ids(one.reflectionsByPractice('ringa'))).toEqual(['r2', 'r1']);
  });
});

describe('practices beside a practice', () => {
  const catalogue = catalogueOf(history);

  it('are those most like it', () => {
    expect(ids(catalogue.relatedPractices('ateruppta'))).toEqual(['ringa', 'orka', 'avsluta']);
  });

  it('are looked for once', () => {
    expect(catalogue.relatedPractices('orka')).toBe(catalogue.relatedPractices('orka'));
  });

  it('are none for a practice that does not exist, nor are methods', () => {
    expect(catalogue.relatedPractices('finns-inte')).toEqual([]);
    expect(catalogue.helpfulGuides('finns-inte')).toEqual([]);
  });
});
