import { beforeAll, describe, expect, it } from 'vitest';
import type { SiteContext } from '../../../src/reading/view-models/site-context.ts';
import {
  allPracticesListing,
  topicPage,
  type PracticeListing,
} from '../../../src/reading/view-models/topic-page.ts';
import { libraryOf } from '../../support/site-context.ts';
import { minimalSite } from '../../support/minimal-site.ts';
import { story } from './example-entries.ts';

let context: SiteContext;
beforeAll(async () => {
  context = await libraryOf(story());
});

const area = (id: string) => topicPage('area', context.catalogue.area(id)!, context);
const theme = (id: string) => topicPage('theme', context.catalogue.theme(id)!, context);

/** Groups as `heading: ids of practices`. */
const groupsOf = ({ groups }: PracticeListing) =>
  groups.map(({ link, cards }) => `${link?.text ?? '–'}: ${cards.map(({ id }) => id).join(' ')}`);

describe('the page of an area', () => {
  it('groups its practices by theme; those without one come last', () => {
    expect(groupsOf(area('sjukdom'))).toEqual([
      'Gemensamt språk: lyssna-klart ring brev',
      'Kundens bästa: ring-direkt',
      '–: utan-tema',
    ]);
  });

  it('shows each practice once in a group, the replaced ones last, and counts it once', () => {
    const { groups, count } = area('sjukdom');
    for (const { cards } of groups) {
      expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
      const isReplaced = cards.map(({ status }) => status === 'replaced');
      expect(isReplaced).toEqual([...isReplaced].sort());
    }
    expect(count).toBe(context.catalogue.practicesByArea('sjukdom').length);
  });

  it('counts its perspectives in the order of the interface, without those it lacks', () => {
    expect(area('sjukdom').perspectives).toEqual([
      { value: 'employee', count: 3 },
      { value: 'employer', count: 2 },
    ]);
    expect(area('aldersgrans').perspectives).toEqual([
      { value: 'employee', count: 1 },
      { value: 'employer', count: 1 },
      { value: 'client', count: 1 },
    ]);
  });

  it('tells what it covers in paragraphs, and whom to ask', () => {
    expect(area('sjukdom')).toMatchObject({
      description: ['Första stycket.', 'Andra stycket.'],
      contact: { name: 'Rådgivarna', mailbox: 'radgivarna@exempel.example' },
    });
    expect(area('aldersgrans').contact).toBeUndefined();
  });

  it('lists its newest reflections first', () => {
    expect(area('sjukdom').reflections.map(({ date }) => date)).toEqual([
      '2025-05-01',
      '2025-03-10',
      '2025-02-01',
      '2024-06-01',
      '2024-01-10',
    ]);
  });

  it('tells which themes have nothing confirmed', () => {
    const gaps = area('sjukdom').gaps.map(({ theme: { text }, untested }) => [text, untested]);
    expect(gaps).toContainEqual(['Kundens bästa', 1]);
    expect(gaps.map(([text]) => text)).not.toContain('Gemensamt språk');
  });

  it('leads to the areas before and after it, by the order of the site', () => {
    expect(area('aldersgrans')).toMatchObject({ previous: undefined, next: { text: 'Sjukdom' } });
    expect(area('sjukdom')).toMatchObject({ previous: { text: 'Åldersgräns' }, next: undefined });
  });
});

describe('the page of a theme', () => {
  it('groups its practices by area, and those of no area last', () => {
    expect(groupsOf(theme('kundens-basta'))).toEqual(['Sjukdom: ring-direkt', '–: vanta']);
  });

  it('puts a practice of several areas under each: readers look where they think of it', () => {
    expect(groupsOf(theme('gemensamt-sprak'))).toEqual([
      'Åldersgräns: mail ring',
      'Sjukdom: lyssna-klart ring brev',
    ]);
  });

  it('has no gaps: those are told where the area is', () => {
    expect(theme('kundens-basta').gaps).toEqual([]);
  });

  it('lists the methods that train it', () => {
    expect(theme('gemensamt-sprak').guides.map(({ id }) => id)).toEqual(['gemensam-reflektion']);
  });

  it('may have nothing yet', () => {
    expect(theme('tomt')).toMatchObject({
      groups: [],
      perspectives: [],
      count: 0,
      reflections: [],
    });
  });
});

describe('the list of all practices', () => {
  it('is by area, and by theme where there is no area', () => {
    expect(groupsOf(allPracticesListing(context))).toEqual([
      'Åldersgräns: mail ring',
      'Sjukdom: lyssna-klart ring ring-direkt utan-tema brev',
      'Kundens bästa: vanta',
    ]);
    expect(allPracticesListing(context).count).toBe(context.catalogue.practices.length);
  });

  it('is empty on an empty site', async () => {
    expect(allPracticesListing(await libraryOf({}))).toMatchObject({ groups: [], count: 0 });
  });

  it('has one group on a small site', async () => {
    expect(groupsOf(allPracticesListing(await libraryOf(minimalSite())))).toEqual([
      'Sjukdom: lyssna-klart',
    ]);
  });
});
