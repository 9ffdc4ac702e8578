import { beforeAll, describe, expect, it } from 'vitest';
import { guidePage } from '../../../src/reading/view-models/guide-page.ts';
import type { SiteContext } from '../../../src/reading/view-models/site-context.ts';
import { entryText, libraryOf } from '../../support/site-context.ts';
import { minimalSite } from '../../support/minimal-site.ts';

const step = (title: string, minutes: number, more: object = {}) => {
  return { title, minutes, do: `Gör ${title}.`, ...more };
};

const runda = entryText({
  title: 'Runda',
  purpose: 'Alla hörs.',
  whenToUse: 'När någon är tyst.\n\nNär alla pratar.',
  whenNotToUse: 'Annars.',
  groupSize: { min: 4, max: 4 },
  minutes: { prepare: 0, run: 75 },
  formats: ['onsite', 'digital'],
  difficulty: 'demanding',
  areas: ['sjukdom'],
  phases: {
    during: [step('ett', 60, { say: 'Hej.', grouping: 'pairs' }), step('två', 15)],
    after: [step('tre', 0)],
  },
  related: ['gemensam-reflektion'],
});

let context: SiteContext;
beforeAll(async () => {
  context = await libraryOf({ ...minimalSite(), 'guides/runda.mdx': runda });
});

function pageOf(id: string) {
  const position = context.catalogue.guides.findIndex((entry) => entry.id === id);
  return guidePage(context.catalogue.guides[position]!, position, context);
}

describe('the page of a guide', () => {
  it('has its facts at a glance, in words', () => {
    expect(pageOf('runda').glance).toEqual([
      { label: 'Förbereda', value: '0 min' },
      { label: 'Genomföra', value: '1 tim 15 min' },
      { label: 'Deltagare', value: '4 personer' },
      { label: 'Var', value: 'På plats eller digitalt' },
      { label: 'Att leda', value: 'Kräver erfarenhet' },
    ]);
  });

  it('shows only the phases that have steps, with their minutes summed', () => {
    expect(pageOf('runda').phases.map(({ name, time }) => [name, time])).toEqual([
      ['during', '1 tim 15 min'],
      ['after', undefined],
    ]);
  });

  it('shows each step with its time, its words and how people sit', () => {
    const [during] = pageOf('runda').phases;
    expect(during?.steps).toEqual([
      { title: 'ett', time: '1 tim', do: ['Gör ett.'], say: ['Hej.'], grouping: 'I par' },
      { title: 'två', time: '15 min', do: ['Gör två.'], say: [], grouping: undefined },
    ]);
  });

  it('tells when it suits, a paragraph each', () => {
    expect(pageOf('runda').whenToUse).toEqual(['När någon är tyst.', 'När alla pratar.']);
  });

  it('lists practices that came out of it and programmes that use it', () => {
    const page = pageOf('gemensam-reflektion');
    expect(page.practices.map(({ id }) => id)).toEqual(['lyssna-klart']);
    expect(page.programmes).toEqual([{ href: '/program/traning/', text: 'Samverkansträning' }]);
    expect(pageOf('runda')).toMatchObject({ practices: [], programmes: [] });
  });

  it('leads to related methods and its areas, and to its neighbours by name', () => {
    expect(pageOf('runda')).toMatchObject({
      related: [{ href: '/metoder/gemensam-reflektion/', text: 'Gemensam reflektion' }],
      areas: [{ text: 'Sjukdom' }],
      previous: { text: 'Gemensam reflektion' },
      next: undefined,
    });
    expect(pageOf('gemensam-reflektion')).toMatchObject({ previous: undefined });
  });
});
