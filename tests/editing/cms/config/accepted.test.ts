import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { folderCollection } from '../../../../src/editing/cms/config/collections.ts';
import { languages } from '../../../../src/core/model/enums.ts';
import { entryKindNames } from '../../../../src/core/model/registry.ts';
import { idMaxLength, idPattern } from '../../../../src/core/model/value-schemas.ts';
import { decapInNode, type DecapInNode } from './decap-in-node.ts';
import { configOf, optionsFor } from './options.ts';

let decap: DecapInNode;
beforeAll(async () => {
  decap = await decapInNode();
  for (const [name, schema] of Object.entries(decap.schemas)) {
    decap.registerWidget(name, {}, undefined, schema);
  }
}, 60_000);

const slugs = { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' };

describe('the configuration', () => {
  it.each(languages)('is one that Decap accepts, in %s', (language) => {
    expect(() => decap.validateConfig(configOf(language))).not.toThrow();
  });

  it.each([
    ['a hint that is no text', /"hint":"[^"]*"/, '"hint":7', /hint/],
    ['a limit of a list that is no number', /"min":1,"max":30/, '"min":"1","max":30', /min/],
  ])('would not be accepted with %s', (_what, from, to, wanted) => {
    vi.spyOn(console, 'error').mockReturnValue();
    const text = JSON.stringify(configOf('sv'));
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    expect(() => decap.validateConfig(JSON.parse(broken) as object)).toThrow(wanted);
  });
});

describe('the file of a new entry, as Decap names it', () => {
  const path = (kind: (typeof entryKindNames)[number], data: object) =>
    decap.slugFormatter(
      decap.fromJS({ ...folderCollection(kind, optionsFor('sv')), type: 'folder_based' }),
      decap.fromJS(data),
      slugs,
    );

  it.each(entryKindNames)('has the name in it: %s', (kind) => {
    const name = { title: 'Ärliga svar på åtta frågor', name: 'Ärliga svar', term: 'ärlig' };
    expect(path(kind, { ...name, date: '2026-05-06' })).toMatch(/^(2026\/)?arlig/);
  });

  it('lies in the year of its date, on the first and last day too', () => {
    const on = (date: string) => path('reflection', { title: 'Samma', date });
    expect([on('2026-01-01'), on('2025-12-31')]).toEqual(['2026/samma', '2025/samma']);
  });

  it('is an id with room for a number, whatever letters, digits and signs the name has', () => {
    const character = fc.constantFrom(...'aåäöÅÄÖéüß0189 -–.,:;!?&/\\"\'()[]{}<>|*#%+=@…”’☺\t');
    const names = fc
      .array(character, { minLength: 1, maxLength: 200 })
      .map((characters) => characters.join(''))
      .filter((name) => /[a-zåäö0-9]/i.test(name.slice(0, 70)));
    fc.assert(
      fc.property(names, (title) => {
        const slug = path('guide', { title });
        expect(slug).toMatch(idPattern);
        expect(slug.length).toBeLessThanOrEqual(idMaxLength - 3);
      }),
    );
  });
});

describe('a closed item of a list, as Decap writes it', () => {
  const { fields } = folderCollection('reflection', optionsFor('sv'));
  const types = fields.find(({ name }) => name === 'conclusions')?.types ?? [];
  const written = (type: string, data: object) => {
    const summary = types.find(({ name }) => name === type)?.summary ?? '';
    return decap.compileStringTemplate(summary, null, '', decap.fromJS(data));
  };
  const long =
    'Det gick bra den här gången också, trots att vi hade mindre tid på oss än vi brukar ha.';

  it.each([
    ['introduces', { practice: 'ring', name: 'Ring tillbaka' }, 'Ring tillbaka'],
    ['introduces', {}, 'Inget ifyllt än'],
    ['confirms', { practice: 'ring', note: 'Det gick.' }, 'ring – Det gick.'],
    ['confirms', {}, 'Inget arbetssätt valt än – '],
    ['refines', { practice: 'ring', situation: 'När', why: 'Bättre.' }, 'ring – Bättre.'],
    ['questions', { practice: 'ring', why: 'Gick inte.', context: 'Jul' }, 'ring – Gick inte.'],
    ['replaces', { practice: 'ring', by: { name: 'Skriv först' } }, 'ring → Skriv först'],
  ])('tells what %s with %j says', (type, data, wanted) => {
    expect(written(type, data)).toBe(wanted);
  });

  it('is cut where it is long', () => {
    const summary = written('confirms', { practice: 'ring', note: long });
    expect(long.length).toBeGreaterThan(80);
    expect(summary).toBe(`ring – ${long.slice(0, 80)}…`);
  });
});
