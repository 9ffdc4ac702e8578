import { describe, expect, it } from 'vitest';
import { sv } from '../../../src/core/i18n/sv/index.ts';
import { fieldText } from '../../../src/core/model/field-metadata.ts';
import { entryKindNames, entryKinds } from '../../../src/core/model/registry.ts';
import { contentModelPage } from '../../../src/reading/view-models/content-model-page.ts';
import { dateInWords } from '../../../src/reading/view-models/date-in-words.ts';
import { paragraphs } from '../../../src/reading/view-models/text-and-links.ts';
import { searchFilters } from '../../../src/reading/view-models/search-filters.ts';
import { shownTerms } from '../../../src/reading/view-models/shown-terms.ts';
import { createUrls } from '../../../src/reading/view-models/site-urls.ts';
import { translator } from '../../../src/core/i18n/index.ts';
import { libraryOf } from '../../support/site-context.ts';
import { minimalSite } from '../../support/minimal-site.ts';

describe('links', () => {
  it.each([
    ['/', '/', '/'],
    ['/', '/sok/', '/sok/'],
    ['/kunskap/', '/', '/kunskap/'],
    ['/kunskap/', '/sok/?q=a', '/kunskap/sok/?q=a'],
  ])('of a site at %s to %s are %s', (base, address, href) => {
    expect(createUrls(base).to(address)).toBe(href);
  });

  it('to a page have the base in front once', () => {
    expect(createUrls('/a/b/').page('guide', 'runda')).toBe('/a/b/metoder/runda/');
  });
});

describe('dates in words', () => {
  it.each([
    ['2027-03-12', 'sv', 'day', '12 mars 2027'],
    ['2027-03-12', 'sv', 'month', 'mars 2027'],
    ['2027-03-12', 'en', 'day', '12 March 2027'],
    ['2027-12-31', 'en', 'month', 'December 2027'],
    ['2024-02-29', 'sv', 'day', '29 februari 2024'],
  ] as const)('%s in %s by %s is %s', (date, language, style, words) => {
    expect(dateInWords(date, language, style)).toBe(words);
  });
});

describe('paragraphs', () => {
  it('are parted by blank lines, with or without spaces in them', () => {
    expect(paragraphs('Ett\nstycke.\n\nTvå.\n \nTre.')).toEqual(['Ett\nstycke.', 'Två.', 'Tre.']);
  });

  it('of nothing are none', () => {
    expect(paragraphs(undefined)).toEqual([]);
  });
});

describe('words explained on a page', () => {
  const terms = {
    'terms/ny.yaml':
      'term: ny\nmeanings: [{ text: Allmänt. }, { party: kommunen, text: Särskilt. }]\n',
  };

  it('come in the order they first appear, each once, with who means what', async () => {
    const context = await libraryOf({ ...minimalSite(), ...terms });
    expect(shownTerms(['ny', 'arbetsformaga', 'ny'], context)).toEqual([
      {
        anchor: 'ord-ny',
        term: 'ny',
        meanings: [
          { party: undefined, text: 'Allmänt.' },
          { party: 'Kommunen', text: 'Särskilt.' },
        ],
      },
      {
        anchor: 'ord-arbetsformaga',
        term: 'arbetsförmåga',
        meanings: [{ party: 'Kommunen', text: 'Vad någon kan göra.' }],
      },
    ]);
  });

  it('that do not exist are left out', async () => {
    expect(shownTerms(['borta'], await libraryOf({}))).toEqual([]);
  });
});

describe('the filters of the search page', () => {
  it('are those with something to choose from, in order', async () => {
    const filters = searchFilters(await libraryOf(minimalSite()));
    expect(filters.map(({ name }) => name)).toEqual([
      'typ',
      'omrade',
      'tema',
      'perspektiv',
      'lage',
    ]);
    expect(filters[1]?.options).toEqual([{ value: 'sjukdom', label: 'Sjukdom' }]);
    const empty = searchFilters(await libraryOf({}));
    expect(empty.map(({ name }) => name)).toEqual(['typ', 'perspektiv', 'lage']);
  });

  it('have words for every value', async () => {
    const options = searchFilters(await libraryOf(minimalSite())).flatMap((one) => one.options);
    expect(options.length).toBeGreaterThan(15);
    expect(options.filter(({ label, value }) => label === '' || value === '')).toEqual([]);
  });
});

describe('the page about the content model', () => {
  const model = contentModelPage({ t: translator('sv') });

  it('tells of every kind and where its files lie', () => {
    expect(model.map(({ id }) => id)).toEqual(entryKindNames);
    expect(model[0]).toMatchObject({
      title: 'Reflektioner',
      folder: 'reflections/<år>/<id>.mdx',
    });
  });

  it('tells of every field, those inside lists and conclusions too', () => {
    const names = model.flatMap(({ id, fields }) => fields.map(({ name }) => `${id}.${name}`));
    for (const name of [
      'reflection.title',
      'reflection.activity.kind',
      'reflection.conclusions[] replaces.by.steps',
      'guide.phases.during[].minutes',
      'area.agreements[].name',
    ]) {
      expect(names).toContain(name);
    }
  });

  it('says which fields must be there', () => {
    const required = (kind: string, name: string) =>
      model.find(({ id }) => id === kind)?.fields.find((field) => field.name === name)?.required;
    expect(required('reflection', 'title')).toBe(true);
    expect(required('reflection', 'parties')).toBe(false);
    expect(required('guide', 'source')).toBe(false);
  });

  it('explains each field as its schema does', () => {
    const { shape } = entryKinds.team.schema;
    const text = fieldText(shape.name, sv.fields)!;
    const [name] = model.find(({ id }) => id === 'team')!.fields;
    expect(name?.meaning).toBe(`${text.meaning} ${text.hint}`);
  });
});
