import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryKindNames, entryKinds } from '../../../src/core/model/registry.ts';
import {
  fillMissingFields,
  type Placeholders,
} from '../../../src/editing/preview/complete-draft.ts';
import { latestWins } from '../../../src/editing/preview/latest-wins.ts';
import { problemMessages } from '../../../src/editing/preview/problem-notes.ts';
import { prefixIds } from '../../../src/editing/preview/unique-ids.ts';
import { stylesIn } from '../../../src/editing/preview/site-styles.ts';
import { removeEmptyValues } from '../../../src/editing/preview/read-draft.ts';
import { translator } from '../../../src/core/i18n/index.ts';
import { validData } from '../../core/model/valid-data.ts';

const placeholders: Placeholders = {
  text: (label) => `${label}!`,
  fields: translator('sv').fields,
  date: '2026-11-01',
};

describe('what was typed, tidied', () => {
  it('has no empty texts, nothings and empty lines', () => {
    const typed = { a: '', b: ' ', c: null, d: ['x', '', null], e: { f: '' }, g: 0, h: false };
    expect(removeEmptyValues(typed)).toEqual({ d: ['x'], e: {}, g: 0, h: false });
  });
});

describe('completed data', () => {
  it.each(entryKindNames)('of kind %s is the data itself when that is valid', (kind) => {
    const { schema } = entryKinds[kind];
    expect(fillMissingFields(schema, validData(kind), placeholders)).toEqual(
      schema.parse(validData(kind)),
    );
  });

  it.each(entryKindNames)('of kind %s has every field, whatever was typed', (kind) => {
    const { schema } = entryKinds[kind];
    fc.assert(
      fc.property(fc.object({ key: fc.constantFrom(...Object.keys(schema.shape)) }), (typed) => {
        const data = fillMissingFields(schema, removeEmptyValues(typed), placeholders);
        expect(Object.keys(data)).toEqual(Object.keys(schema.shape));
      }),
      { numRuns: 40 },
    );
  });

  it('keeps what is too long or unknown, and a number typed as text', () => {
    const long = 'x'.repeat(5000);
    const data = fillMissingFields(
      entryKinds.guide.schema,
      { title: long, themes: ['finns-inte'], minutes: { prepare: '20', run: 'x' } },
      placeholders,
    );
    expect(data).toMatchObject({ title: long, themes: ['finns-inte'] });
    expect(data.minutes).toEqual({ prepare: 20, run: 0 });
  });
});

describe('notes', () => {
  it('name a field as the form does, and say each thing once', () => {
    const { schema } = entryKinds.reflection;
    const problem = {
      code: 'missing-field',
      params: { field: 'conclusions[1].note', label: 'Iakttagelse' },
      path: ['conclusions', 1, 'note'],
    } as const;
    const data = { conclusions: [{}, { type: 'confirms' }] };
    const form = { schema, data, messages: translator('sv') };
    expect(problemMessages([problem, problem], form)).toEqual([
      'Fältet ”Slutsatser 2 › Iakttagelse” saknas.',
    ]);
  });
});

describe('ids of a part', () => {
  it('get a prefix, with what points at them, and text stays as it is', () => {
    const html = '<h2 id="a">id="a"</h2><a href="#a">x</a><a href="/b#a">y</a>';
    expect(prefixIds(html, 'p')).toBe(
      '<h2 id="p-a">id="a"</h2><a href="#p-a">x</a><a href="/b#a">y</a>',
    );
  });
});

describe('the style sheets of a page', () => {
  it('are those it links to, in order, as full addresses', () => {
    const html =
      '<link rel="icon" href="/i.svg"><link rel="stylesheet" href="/k/_astro/a.css"><link href="b.css" rel="stylesheet">';
    expect(stylesIn(html, new URL('https://x.example/k/'))).toEqual([
      'https://x.example/k/_astro/a.css',
      'https://x.example/k/b.css',
    ]);
  });
});

describe('of several things asked for at once', () => {
  it('the first and the last are done, and who waited gets the last', async () => {
    const done: number[] = [];
    const ask = latestWins(async (number: number) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      done.push(number);
      return number;
    });
    expect(await Promise.all([1, 2, 3, 4].map((number) => ask(number)))).toEqual([1, 4, 4, 4]);
    expect(await ask(5)).toBe(5);
    expect(done).toEqual([1, 4, 5]);
  });
});
