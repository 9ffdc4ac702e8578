import { describe, expect, it } from 'vitest';
import {
  entryKindNames,
  entryKinds,
  singletons,
  type EntryKindName,
  type SingletonName,
} from '../../../src/core/model/registry.ts';
import { fieldName, validate } from '../../../src/core/model/validate.ts';
import { mistakes } from './invalid-data.ts';
import { changed, conclusions, validData } from './valid-data.ts';

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

describe('a mistake is reported once, with its code, its path and what the message needs', () => {
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
  it('are all reported at once', () => {
    const data = { ...validData('area'), title: '', ordr: 1, reviewMonths: 'ett år' };
    expect(
      problemsOf('area', data)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['empty-text', 'unknown-field', 'wrong-type']);
  });

  it('reports each of several unknown fields by itself', () => {
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
