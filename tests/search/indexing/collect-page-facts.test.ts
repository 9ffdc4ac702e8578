import { describe, expect, it } from 'vitest';
import type { CheckReport } from '../../../src/core/check/check-content.ts';
import { collectPageFacts } from '../../../src/search/indexing/collect-page-facts.ts';
import { synonymGroups } from '../../../src/search/indexing/synonym-groups.ts';
import type { EntriesByKind, Entry } from '../../../src/core/knowledge/entry.ts';
import { projectPractices } from '../../../src/core/knowledge/project-practices.ts';
import { mapKinds } from '../../../src/core/model/registry.ts';
import type { Reflection } from '../../../src/core/model/reflection.ts';
import {
  area,
  confirms,
  guide,
  introduces,
  programme,
  questions,
  refines,
  reflection,
  replaces,
  theme,
} from '../../core/knowledge/reflection-builders.ts';

const sjukdom = area('sjukdom', {
  title: 'Sjukdom',
  aliases: ['sjukskriven'],
  agreements: [{ name: 'AGS', aliases: ['avtalsgruppsjuk'] }],
  questions: ['vem ska veta att jag är sjuk?'],
});
const sprak = theme('sprak', { title: 'Språk', aliases: ['ord'], questions: ['vad menar de?'] });
const words = ['Sjukdom', 'sjukskriven', 'AGS', 'avtalsgruppsjuk'];

const nothing = mapKinds<EntriesByKind>(() => []);

/** Content of entries that are valid, as far as facts of pages ask for it. */
function contentOf(entries: object): CheckReport['content'] {
  const all = { ...nothing, area: [sjukdom], theme: [sprak], ...entries };
  return { entries: all, site: { reviewMonths: 12 } } as unknown as CheckReport['content'];
}

const ring = introduces('ring', {
  why: 'Den som väntar oroar sig. Oro ringer igen.',
  questions: ['när ringer ni?'],
  aliases: ['påringning'],
});
const first = reflection('r1', '2025-03-01', 'arla', [ring]);

/** The facts of every page of some reflections and other entries, on a day. */
function factsOf(reflections: Entry<Reflection>[], entries: object = {}, today = '2025-06-01') {
  const content = contentOf({ reflection: reflections, ...entries });
  return collectPageFacts(content, projectPractices(reflections), today);
}

const liftOf = (later: Entry<Reflection>[], today?: string) =>
  factsOf([first, ...later], {}, today).get('/arbetssatt/ring/')?.boost ?? 0;

describe('what the search knows of a practice', () => {
  it('is what it says first, how readers ask, and every word for its areas', () => {
    expect(factsOf([first]).get('/arbetssatt/ring/')).toEqual({
      lead: ['Gör ring.', 'När ring behövs', 'Den som väntar oroar sig.'],
      otherNames: ['påringning'],
      questions: ['när ringer ni?'],
      topics: words,
      teams: [],
      relatedPages: ['/reflektioner/r1/'],
      boost: 1,
    });
  });

  it('is its present wording, and the name it had before', () => {
    const change = { name: 'Ring genast', questions: ['ringer någon?'] };
    const later = reflection('r2', '2025-04-01', 'arla', [refines('ring', change)]);
    expect(factsOf([first, later]).get('/arbetssatt/ring/')).toMatchObject({
      otherNames: ['Namn på ring', 'påringning'],
      questions: ['ringer någon?'],
    });
  });

  it('has the names of the teams, parties and methods behind it, each once', () => {
    const named = (id: string, name: string) => ({ id, data: { name } });
    const later = reflection('r2', '2025-04-01', 'bore', [confirms('ring')], {
      parties: ['kommunen'],
      method: 'runda',
    });
    const facts = factsOf([first, later], {
      team: [named('arla', 'Team Arla'), named('bore', 'Team Bore')],
      party: [named('kommunen', 'Kommunen')],
      guide: [guide('runda', { title: 'Rundan' })],
    });
    expect(facts.get('/arbetssatt/ring/')).toMatchObject({
      topics: [...words, 'Kommunen', 'Rundan'],
      teams: ['Team Arla', 'Team Bore'],
    });
    expect(facts.get('/reflektioner/r2/')?.teams).toEqual(['Team Bore']);
  });

  it('names the reflections behind it, and what took over from it', () => {
    const later = reflection('r2', '2025-04-01', 'bore', [replaces('ring', 'skriv')]);
    const facts = factsOf([first, later]);
    expect(facts.get('/arbetssatt/ring/')?.relatedPages).toEqual([
      '/reflektioner/r1/',
      '/arbetssatt/skriv/',
    ]);
    expect(facts.get('/arbetssatt/skriv/')?.relatedPages).toEqual(['/reflektioner/r2/']);
  });

  it('names no more reflections than the one that brought it in and the latest', () => {
    const [one, two, three] = ['2', '3', '4'].map((month) =>
      reflection(`r${month}`, `2025-0${month}-15`, 'bore', [confirms('ring')]),
    );
    const facts = factsOf([first, three!, one!, two!]);
    expect(facts.get('/arbetssatt/ring/')?.relatedPages).toEqual([
      '/reflektioner/r1/',
      '/reflektioner/r4/',
    ]);
  });

  it('lifts what is trusted above what is new, doubted or given up', () => {
    const confirmed = liftOf([reflection('r2', '2025-04-01', 'bore', [confirms('ring')])]);
    const questioned = liftOf([reflection('r2', '2025-04-01', 'bore', [questions('ring')])]);
    const replaced = liftOf([reflection('r2', '2025-04-01', 'bore', [replaces('ring', 'skriv')])]);
    expect(confirmed).toBeCloseTo(1.15);
    expect(questioned).toBeLessThan(1);
    expect(replaced).toBeCloseTo(0.4);
    expect([confirmed, 1, questioned, replaced]).toEqual(
      [confirmed, 1, questioned, replaced].sort((a, b) => b - a),
    );
  });

  it('lowers one that is overdue for review, from the day it is', () => {
    expect(liftOf([], '2026-02-28')).toBe(1);
    expect(liftOf([], '2026-03-01')).toBeLessThan(1);
    expect(liftOf([], '2026-03-01')).toBeGreaterThan(0.85);
  });
});

describe('what the search knows of other pages', () => {
  const sprakModule = { theme: 'sprak', guides: [undefined] };
  const facts = factsOf([first], {
    guide: [
      guide('runda', { themes: ['sprak'], aliases: ['varv'], questions: ['hur börjar man?'] }),
    ],
    programme: [programme('traning', [sprakModule, sprakModule])],
    page: [
      {
        id: 'om',
        file: 'pages/om.mdx',
        data: { title: 'Om', summary: 'Vad det är.', questions: ['vilka är ni?'] },
      },
    ],
  });

  it('is of a reflection its summary and what happened, a little below practices', () => {
    const known = facts.get('/reflektioner/r1/');
    expect(known).toMatchObject({ lead: ['Vad det gällde.', 'Vad som hände.'], topics: words });
    expect(known?.boost).toBeLessThan(1);
    expect(known?.boost).toBeGreaterThan(0.7);
  });

  it('is of a guide what it is for, its other names and the words for its themes', () => {
    expect(facts.get('/metoder/runda/')).toEqual({
      lead: ['Något blir möjligt.', 'Ofta.'],
      otherNames: ['varv'],
      questions: ['hur börjar man?'],
      topics: ['Språk', 'ord'],
      teams: [],
      relatedPages: [],
      boost: 1,
    });
  });

  it('is of a programme whom it is for, its goals, and its themes once each', () => {
    expect(facts.get('/program/traning/')).toMatchObject({
      lead: ['Alla.', 'Kunna mer.'],
      topics: ['Språk', 'ord'],
    });
  });

  it('is of an area or a theme all it is called and how readers ask, and of a page its summary', () => {
    expect(facts.get('/omraden/sjukdom/')).toMatchObject({
      otherNames: words.slice(1),
      questions: ['vem ska veta att jag är sjuk?'],
    });
    expect(facts.get('/teman/sprak/')).toMatchObject({
      lead: ['Kort.', 'Långt.'],
      otherNames: ['ord'],
      questions: ['vad menar de?'],
    });
    expect(facts.get('/om/')).toMatchObject({ lead: ['Vad det är.'], questions: ['vilka är ni?'] });
  });

  it('is of every page that an entry or a practice has, and of no other', () => {
    expect([...facts.keys()].sort()).toEqual([
      '/arbetssatt/ring/',
      '/metoder/runda/',
      '/om/',
      '/omraden/sjukdom/',
      '/program/traning/',
      '/reflektioner/r1/',
      '/teman/sprak/',
    ]);
  });

  it('goes without areas that are not there', () => {
    const lost = reflection('r1', '2025-03-01', 'arla', [ring], { areas: ['borta'] });
    expect(factsOf([lost]).get('/arbetssatt/ring/')?.topics).toEqual([]);
  });
});

describe('words that mean the same', () => {
  it('are an explained word and its forms, and an agreement and its names', () => {
    const term = [
      {
        id: 'karens',
        file: 'terms/karens.yaml',
        data: { term: 'karens', aliases: ['karenstid', 'karens'] },
      },
      { id: 'ensam', file: 'terms/ensam.yaml', data: { term: 'ensam', aliases: [] } },
    ];
    expect(synonymGroups(contentOf({ term }))).toEqual([
      ['karens', 'karenstid'],
      ['AGS', 'avtalsgruppsjuk'],
    ]);
  });
});
