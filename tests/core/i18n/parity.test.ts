import { describe, expect, it } from 'vitest';
import { en } from '../../../src/core/i18n/en/index.ts';
import { translator } from '../../../src/core/i18n/index.ts';
import { sv } from '../../../src/core/i18n/sv/index.ts';
import { components } from '../../../src/core/mdx/components.ts';
import { metaOf } from '../../../src/core/model/field-metadata.ts';
import { entryKinds, singletons } from '../../../src/core/model/registry.ts';
import { schemaTree } from '../model/schema-tree.ts';

/** A text somewhere among the messages, or a function that makes one. */
interface Leaf {
  readonly path: string;
  readonly value: unknown;
}

function* leaves(value: unknown, path = ''): Generator<Leaf> {
  if (typeof value !== 'object' || value === null) yield { path, value };
  else for (const [key, part] of Object.entries(value)) yield* leaves(part, `${path}.${key}`);
}

const swedish = new Map([...leaves(sv)].map(({ path, value }) => [path, value]));
const english = new Map([...leaves(en)].map(({ path, value }) => [path, value]));
const both = [...swedish].map(([path, value]) => ({ path, sv: value, en: english.get(path) }));

/** Texts that are the same word in both languages, or no word at all. */
const sameInBoth = [
  '.choices.format.hybrid',
  '.fields.module.id.label',
  '.fields.reflection.team.label',
  '.fields.theme.dimension.label',
  '.choices.partyKind.region',
  '.kinds.team.one',
  '.reflection.by',
  '.shell.searchShortcut',
];

describe('the texts of the interface', () => {
  it('are many', () => {
    expect(swedish.size).toBeGreaterThan(300);
  });

  it('have the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...swedish.keys()].sort());
  });

  it('are text where the other is text, and made where the other is made', () => {
    const differing = both.filter(({ sv, en }) => typeof sv !== typeof en);
    expect(differing).toEqual([]);
    const kinds = new Set(both.map(({ sv }) => typeof sv));
    expect([...kinds].sort()).toEqual(['function', 'string']);
  });

  it('that are made take the same number of values', () => {
    // The words for a problem take all its parameters in one, and some say nothing of them.
    const made = both.filter(({ path }) => !path.startsWith('.problems.'));
    const functions = made.flatMap(({ path, sv, en }) =>
      typeof sv === 'function' && typeof en === 'function' ? [{ path, sv, en }] : [],
    );
    expect(functions.length).toBeGreaterThan(15);
    expect(functions.filter(({ sv, en }) => sv.length !== en.length)).toEqual([]);
  });

  it('are never empty, and have no space around them', () => {
    const texts = [...swedish, ...english].filter(([, value]) => typeof value === 'string');
    expect(texts.filter(([, value]) => (value as string).trim() === '')).toEqual([]);
    expect(texts.filter(([, value]) => value !== (value as string).trim())).toEqual([]);
  });

  it('are translated: what is the same in both is in a short list', () => {
    const same = both.filter(({ sv, en }) => typeof sv === 'string' && sv === en);
    expect(same.map(({ path }) => path).sort()).toEqual(sameInBoth.sort());
  });

  it('are nowhere Swedish in the English ones', () => {
    const odd = [...english].filter(
      ([, value]) => typeof value === 'string' && /[åäö]/i.test(value),
    );
    expect(odd).toEqual([]);
  });

  it('hold the same places to fill in', () => {
    const places = (text: unknown) => (String(text).match(/\{\w*\}/g) ?? []).sort();
    const texts = both.filter(({ sv }) => typeof sv === 'string');
    expect(texts.filter(({ sv, en }) => places(sv).join() !== places(en).join())).toEqual([]);
  });

  it('are found by language', () => {
    expect(translator('sv')).toBe(sv);
    expect(translator('en')).toBe(en);
  });
});

describe('texts that are made', () => {
  const made = [
    ['minutes', sv.minutes(45), '45 min', en.minutes(45), '45 min'],
    ['whole hours', sv.minutes(120), '2 tim', en.minutes(120), '2 h'],
    ['hours and minutes', sv.minutes(95), '1 tim 35 min', en.minutes(95), '1 h 35 min'],
    ['no time', sv.minutes(0), '0 min', en.minutes(0), '0 min'],
    ['one hit', sv.search.results(1), '1 träff', en.search.results(1), '1 result'],
    ['more hits', sv.search.results(2), '2 träffar', en.search.results(2), '2 results'],
    ['one module', sv.programme.count(1), '1 modul', en.programme.count(1), '1 module'],
    ['more modules', sv.programme.count(6), '6 moduler', en.programme.count(6), '6 modules'],
    [
      'evidence of one',
      sv.practice.evidence(1, 1),
      '1 reflektion, 1 team',
      en.practice.evidence(1, 1),
      '1 reflection, 1 team',
    ],
    [
      'evidence of more',
      sv.practice.evidence(4, 3),
      '4 reflektioner, 3 team',
      en.practice.evidence(4, 3),
      '4 reflections, 3 teams',
    ],
    ['a group of one size', sv.guide.people(4, 4), '4 personer', en.guide.people(4, 4), '4 people'],
    [
      'a group of many sizes',
      sv.guide.people(3, 24),
      '3–24 personer',
      en.guide.people(3, 24),
      '3–24 people',
    ],
  ] as const;

  it.each(made)('tell of %s', (_what, swedish, wantedSwedish, english, wantedEnglish) => {
    expect([swedish, english]).toEqual([wantedSwedish, wantedEnglish]);
  });

  it('ask the three questions', () => {
    expect(sv.reflectionQuestions).toHaveLength(3);
    expect(en.reflectionQuestions).toHaveLength(3);
  });
});

describe('the texts of fields', () => {
  const schemas = [
    ...Object.entries(entryKinds),
    ...Object.entries(singletons),
    ...Object.entries(components),
  ];
  const keys = schemas.flatMap(([name, { schema }]) =>
    [...schemaTree(schema, name)].flatMap((node) => metaOf(node.schema).key ?? []),
  );

  it('are there for every field of a schema, and for nothing else', () => {
    expect(keys.length).toBeGreaterThan(130);
    expect([...new Set(keys)].sort()).toEqual(Object.keys(sv.fields).sort());
  });
});
