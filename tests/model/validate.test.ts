import { describe, expect, it } from 'vitest';
import {
  entryKindNames,
  entryKinds,
  singletons,
  type EntryKindName,
  type SingletonName,
} from '../../src/model/registry.ts';
import { fieldName, validate } from '../../src/model/validate.ts';
import { changed, conclusions, validData, type Raw } from './valid-data.ts';

type KindName = EntryKindName | SingletonName;

const schemaOf = (kind: KindName) =>
  kind === 'site' || kind === 'redirects' ? singletons[kind].schema : entryKinds[kind].schema;

function problemsOf(kind: KindName, data: unknown) {
  const result = validate(schemaOf(kind), data);
  return result.ok ? [] : result.problems;
}

const kindNames: KindName[] = [...entryKindNames, 'site', 'redirects'];

describe('data with only what must be there', () => {
  it.each(kindNames)('is valid for %s', (kind) => {
    expect(problemsOf(kind, validData(kind))).toEqual([]);
  });

  it('gets its defaults filled in', () => {
    const result = validate(entryKinds.reflection.schema, validData('reflection'));
    expect(result).toMatchObject({
      ok: true,
      data: {
        themes: [],
        parties: [],
        perspectives: [],
        conclusions: [{ pitfalls: [], areas: [] }],
      },
    });
  });

  it.each(Object.entries(conclusions))('may have a conclusion that %s', (_type, conclusion) => {
    const data = changed(validData('reflection'), 'conclusions', [conclusion]);
    expect(problemsOf('reflection', data)).toEqual([]);
  });
});

/** A mistake: what is put where, and the one problem it gives. */
type Mistake = readonly [
  sentence: string,
  kind: KindName,
  path: string,
  value: unknown,
  problem: { code: string; at?: string; params?: Record<string, unknown> },
];

const long = 'a'.repeat(121);

const mistakes: readonly Mistake[] = [
  ['a field that must be there', 'reflection', 'title', undefined, { code: 'missing-field' }],
  ['a field that is null', 'reflection', 'title', null, { code: 'missing-field' }],
  ['a choice that must be there', 'theme', 'dimension', undefined, { code: 'missing-field' }],
  ['a part that must be there', 'guide', 'minutes.run', undefined, { code: 'missing-field' }],
  [
    'an unknown field, with the nearest one',
    'area',
    'sumary',
    'x',
    { code: 'unknown-field', params: { field: 'sumary', nearest: 'summary' } },
  ],
  [
    'an unknown field inside a conclusion, with the fields of its type',
    'reflection',
    'conclusions[0].pitfall',
    ['x'],
    { code: 'unknown-field', params: { nearest: 'pitfalls' } },
  ],
  [
    'an unknown field inside a list of parts',
    'guide',
    'phases.during[0].minute',
    5,
    { code: 'unknown-field', params: { nearest: 'minutes' } },
  ],
  [
    'text where a list is expected',
    'reflection',
    'areas',
    'sjukdom',
    { code: 'wrong-type', params: { expected: 'array', got: 'string' } },
  ],
  [
    'a list where text is expected',
    'reflection',
    'title',
    ['x'],
    { code: 'wrong-type', params: { expected: 'string', got: 'array' } },
  ],
  [
    'a number where text is expected',
    'page',
    'title',
    2025,
    { code: 'wrong-type', params: { expected: 'string', got: 'number' } },
  ],
  [
    'text where a number is expected',
    'guide',
    'minutes.run',
    'trettio',
    { code: 'wrong-type', params: { expected: 'number', got: 'string' } },
  ],
  ['a day that does not exist', 'reflection', 'date', '2025-02-30', { code: 'bad-date' }],
  [
    'a date in another form',
    'reflection',
    'date',
    '10/3 2025',
    { code: 'bad-date', params: { value: '10/3 2025' } },
  ],
  ['a date with a time', 'reflection', 'date', '2025-03-10T12:00:00', { code: 'bad-date' }],
  ['empty text', 'reflection', 'title', '', { code: 'empty-text' }],
  ['text of nothing but spaces', 'reflection', 'summary', ' \n ', { code: 'empty-text' }],
  [
    'text that is too long',
    'reflection',
    'title',
    long,
    { code: 'text-too-long', params: { max: 120, length: 121 } },
  ],
  ['a line break in one line', 'page', 'title', 'Om\nsidan', { code: 'one-line-only' }],
  [
    'an unknown value, with the nearest one',
    'guide',
    'difficulty',
    'esay',
    { code: 'unknown-choice', params: { value: 'esay', nearest: 'easy' } },
  ],
  [
    'an unknown value in a list',
    'reflection',
    'perspectives',
    ['client', 'employe'],
    { code: 'unknown-choice', at: 'perspectives[1]', params: { nearest: 'employee' } },
  ],
  [
    'an unknown type of conclusion, with the nearest one',
    'reflection',
    'conclusions[0].type',
    'introduce',
    { code: 'unknown-choice', params: { nearest: 'introduces' } },
  ],
  [
    'a conclusion without a type',
    'reflection',
    'conclusions[0].type',
    undefined,
    { code: 'missing-field' },
  ],
  ['a conclusion that is only text', 'reflection', 'conclusions[0]', 'bra', { code: 'wrong-type' }],
  [
    'a reference that is repeated',
    'reflection',
    'areas',
    ['sjukdom', 'pension', 'sjukdom'],
    { code: 'repeated-value', at: 'areas[2]', params: { value: 'sjukdom' } },
  ],
  [
    'a way to meet that is repeated',
    'guide',
    'formats',
    ['digital', 'digital'],
    { code: 'repeated-value', at: 'formats[1]' },
  ],
  ['neither area nor theme', 'reflection', 'areas', [], { code: 'area-or-theme' }],
  [
    'a refinement that refines nothing',
    'reflection',
    'conclusions[0]',
    { type: 'refines', practice: 'ring-tillbaka', why: 'Bättre.' },
    { code: 'refines-nothing', at: 'conclusions[0].type' },
  ],
  [
    'a refinement to no steps at all',
    'reflection',
    'conclusions[0]',
    { ...conclusions.refines, steps: [] },
    { code: 'too-few', at: 'conclusions[0].steps', params: { min: 1 } },
  ],
  [
    'no conclusion at all',
    'reflection',
    'conclusions',
    [],
    { code: 'too-few', params: { min: 1 } },
  ],
  [
    'more steps than anyone reads',
    'reflection',
    'conclusions[0].steps',
    Array.from({ length: 21 }, (_, index) => `Steg ${index}`),
    { code: 'too-many', params: { max: 20 } },
  ],
  [
    'a redirect that leads nowhere',
    'redirects',
    'addresses[0]',
    { from: '/om/' },
    { code: 'redirect-or-retired', at: 'addresses[0].from' },
  ],
  [
    'a redirect that is retired too',
    'redirects',
    'addresses[0].retired',
    'eftersom den slutat gälla',
    { code: 'redirect-or-retired', at: 'addresses[0].from' },
  ],
  [
    'an address without its last slash',
    'redirects',
    'addresses[0].to',
    '/metoder/ny',
    { code: 'bad-address', params: { value: '/metoder/ny' } },
  ],
  [
    'a largest group smaller than the smallest',
    'guide',
    'groupSize',
    { min: 8, max: 2 },
    { code: 'max-below-min', at: 'groupSize.max' },
  ],
  [
    'a number below what there is',
    'guide',
    'groupSize.min',
    0,
    { code: 'number-out-of-range', params: { min: 1 } },
  ],
  [
    'a number above what is sensible',
    'area',
    'order',
    10_000,
    { code: 'number-out-of-range', params: { max: 9999 } },
  ],
  ['half a minute', 'guide', 'minutes.prepare', 0.5, { code: 'not-whole-number' }],
  [
    'an id with letters that addresses lack',
    'reflection',
    'team',
    'Rådgivarna',
    { code: 'bad-id', params: { value: 'Rådgivarna' } },
  ],
  [
    'an id that ends with a hyphen',
    'reflection',
    'conclusions[0].practice',
    'ring-',
    { code: 'bad-id' },
  ],
  ['an id with spaces', 'programme', 'modules[0].id', 'att lyssna', { code: 'bad-id' }],
  [
    'an e-mail address that is none',
    'team',
    'mailbox',
    'radgivarna',
    { code: 'bad-email', params: { value: 'radgivarna' } },
  ],
  [
    'two modules with one id',
    'programme',
    'modules',
    [validModule('lyssna'), validModule('lyssna')],
    { code: 'repeated-value', at: 'modules[1].id', params: { value: 'lyssna' } },
  ],
  [
    'a language the interface does not speak',
    'site',
    'language',
    'no',
    { code: 'unknown-choice', params: { allowed: 'sv, en' } },
  ],
];

function validModule(id: string): unknown {
  const [module] = validData('programme')['modules'] as Raw[];
  return { ...module, id };
}

describe('a mistake is told once, with its code, its path and what the message needs', () => {
  it.each(mistakes)('%s (%s)', (_sentence, kind, path, value, { code, at = path, params = {} }) => {
    const problems = problemsOf(kind, changed(validData(kind), path, value));
    expect(problems).toMatchObject([{ code, params }]);
    expect(problems.map((problem) => fieldName(problem.path))).toEqual([at]);
  });
});

describe('a reflection without area', () => {
  it('is valid when it has a theme', () => {
    const data = { ...validData('reflection'), areas: undefined, themes: ['sprak'] };
    expect(problemsOf('reflection', data)).toEqual([]);
  });
});

describe('several mistakes in one entry', () => {
  it('are all told at once', () => {
    const data = { ...validData('area'), title: '', ordr: 1, reviewMonths: 'ett år' };
    expect(
      problemsOf('area', data)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['empty-text', 'unknown-field', 'wrong-type']);
  });

  it('tells each of several unknown fields by itself', () => {
    const problems = problemsOf('page', { ...validData('page'), titel: 'x', sumary: 'y' });
    expect(problems.map(({ path }) => fieldName(path))).toEqual(['titel', 'sumary']);
  });
});

describe('data that is no entry at all', () => {
  it.each([[null], [undefined], ['text'], [12], [['a']], [[]]])(
    'gives a problem and never throws: %j',
    (data) => {
      const problems = problemsOf('reflection', data);
      expect(problems.length).toBeGreaterThan(0);
      expect(problems[0]?.path).toEqual([]);
    },
  );
});

describe('what a message shows of a value', () => {
  it('is cut short when it is long', () => {
    const [problem] = problemsOf('guide', { ...validData('guide'), difficulty: 'x'.repeat(500) });
    expect(String(problem?.params['value']).length).toBeLessThan(70);
  });
});

describe('fieldName', () => {
  it.each([
    [[], ''],
    [['title'], 'title'],
    [['conclusions', 0, 'practice'], 'conclusions[0].practice'],
    [['modules', 2, 'during', 10], 'modules[2].during[10]'],
  ])('writes %j as "%s"', (path, name) => {
    expect(fieldName(path)).toBe(name);
  });
});
