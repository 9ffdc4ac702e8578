import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Practice } from '../../../src/core/knowledge/practice.ts';
import { projectPractices } from '../../../src/core/knowledge/project-practices.ts';
import { relatedFinder } from '../../../src/core/knowledge/related-practices.ts';
import type { Perspective } from '../../../src/core/model/enums.ts';
import { validHistory } from './arbitraries.ts';
import { introduces, practiceIn, reflection, replaces } from './reflection-builders.ts';

/** A new practice with an id and what it is filed under. */
function filed(
  id: string,
  areas: readonly string[],
  themes: readonly string[] = [],
  perspectives: readonly Perspective[] = [],
): Practice {
  const one = reflection(`r-${id}`, '2024-01-01', 'arla', [introduces(id)], {
    areas: [...areas],
    themes: [...themes],
    perspectives: [...perspectives],
  });
  return practiceIn([one], id);
}

function related(practices: readonly Practice[], id: string, limit = 10): string[] {
  const practice = practices.find((one) => one.id === id)!;
  return relatedFinder(practices)(practice, limit).map((one) => one.id);
}

describe('related practices', () => {
  it('share more: the area before the theme, and the perspective decides between equals', () => {
    const practices = [
      filed('egen', ['sjukdom'], ['sprak'], ['client']),
      filed('bara-tema', ['pension'], ['sprak'], ['client']),
      filed('bara-omrade', ['sjukdom'], ['mote'], ['client']),
      filed('annat-perspektiv', ['sjukdom'], ['sprak'], ['employer']),
      filed('allt', ['sjukdom'], ['sprak'], ['client']),
      filed('inget', ['pension'], ['mote'], ['client']),
    ];
    expect(related(practices, 'egen')).toEqual([
      'allt',
      'annat-perspektiv',
      'bara-omrade',
      'bara-tema',
    ]);
  });

  it('are rather those about the same than those filed under everything', () => {
    const practices = [
      filed('egen', ['sjukdom'], ['sprak']),
      filed('allt', ['sjukdom', 'pension', 'dodsfall'], ['sprak', 'mote']),
      filed('lika', ['sjukdom'], ['sprak']),
    ];
    expect(related(practices, 'egen')).toEqual(['lika', 'allt']);
  });

  it('give equals in order of id from the practice’s own, round the end', () => {
    const practices = ['a', 'b', 'c', 'd'].map((id) => filed(id, ['sjukdom']));
    expect(related(practices, 'c')).toEqual(['d', 'a', 'b']);
    expect(related(practices, 'c', 2)).toEqual(['d', 'a']);
  });

  it('put a replaced practice behind an equal one that is not replaced', () => {
    const { practices } = projectPractices([
      reflection('r1', '2024-01-01', 'arla', [introduces('a'), introduces('b'), introduces('d')]),
      reflection('r2', '2024-02-01', 'arla', [replaces('b', 'c')]),
    ]);
    expect(related(practices, 'a')).toEqual(['c', 'd', 'b']);
  });

  it('leave out what replaced it and what it replaced', () => {
    const { practices } = projectPractices([
      reflection('r1', '2024-01-01', 'arla', [introduces('a'), introduces('d')]),
      reflection('r2', '2024-02-01', 'arla', [replaces('a', 'b')]),
      reflection('r3', '2024-03-01', 'arla', [replaces('b', 'c')]),
    ]);
    expect(related(practices, 'b')).toEqual(['d']);
    expect(related(practices, 'b', 1)).toEqual(['d']);
  });

  it('are none for a practice that shares nothing', () => {
    expect(related([filed('a', ['sjukdom']), filed('b', ['pension'])], 'a')).toEqual([]);
  });

  it('are those that comparing with every practice gives', () => {
    fc.assert(
      fc.property(validHistory, fc.integer({ min: 1, max: 5 }), (history, limit) => {
        const { practices } = projectPractices(history);
        const find = relatedFinder(practices);
        expect(practices).not.toEqual([]);
        for (const practice of practices) {
          const found = find(practice, limit).map(({ id }) => id);
          expect(found).toEqual(compareWithAll(practice, practices).slice(0, limit));
        }
      }),
    );
  });

  it('are found in a large collection in which all are equal, each naming those after it', () => {
    const practices = Array.from({ length: 3000 }, (_, at) => ({
      ...filed('p', ['sjukdom'], ['sprak']),
      id: `p${String(at).padStart(4, '0')}`,
    }));
    const find = relatedFinder(practices);
    expect(find(practices[2998]!, 3).map(({ id }) => id)).toEqual(['p2999', 'p0000', 'p0001']);
  });
});

/** The rule the slow way. Practices come sorted by id. */
function compareWithAll(practice: Practice, practices: readonly Practice[]): string[] {
  const own = traits(practice);
  const at = practices.indexOf(practice);
  const linked = [practice.id, practice.replacedBy?.practice, ...practice.replaces];
  return [...practices.slice(at), ...practices.slice(0, at)]
    .filter(({ id }) => !linked.includes(id))
    .filter(({ areas, themes }) => {
      return [
        ...areas.filter((one) => practice.areas.includes(one)),
        ...themes.filter((one) => practice.themes.includes(one)),
      ].length;
    })
    .map((other) => {
      const theirs = traits(other);
      const all = new Map([...own, ...theirs]);
      const both = [...own].filter(([trait]) => theirs.has(trait));
      const score = sum(both.map(([, weight]) => weight)) / sum([...all.values()]);
      return { id: other.id, score: other.status === 'replaced' ? score * 0.5 : score };
    })
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
}

function traits({ areas, themes, perspectives }: Practice): Map<string, number> {
  return new Map([
    ...areas.map((id) => [`area ${id}`, 3] as const),
    ...themes.map((id) => [`theme ${id}`, 2] as const),
    ...perspectives.map((id) => [`perspective ${id}`, 1] as const),
  ]);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
