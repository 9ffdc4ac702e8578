import { beforeAll, describe, expect, it } from 'vitest';
import { homePage } from '../../../src/reading/view-models/home-page.ts';
import type { SiteContext } from '../../../src/reading/view-models/site-context.ts';
import type { PracticeCard } from '../../../src/reading/view-models/practice-card.ts';
import { libraryOf, reflectionFile, wording } from '../../support/site-context.ts';
import { minimalSite } from '../../support/minimal-site.ts';
import { story } from './example-entries.ts';

let context: SiteContext;
beforeAll(async () => {
  context = await libraryOf(story());
});

const ids = (cards: readonly PracticeCard[]) => cards.map(({ id }) => id);

describe('the home page', () => {
  it('lists what was confirmed most recently, and only what is confirmed', () => {
    expect(ids(homePage(context).confirmed)).toEqual(['ring']);
  });

  it('lists what is to be reviewed first, without what is replaced', () => {
    const { review } = homePage(context);
    const days = review.map((card) => card.review!.dueOn);
    expect(days).toEqual([...days].sort());
    expect(ids(review)).not.toContain('brev');
    expect(review[0]?.id).toBe('mail');
  });

  it('shows situations from each part of the site, each once, and none that is in doubt', () => {
    const { situations } = homePage(context);
    expect(new Set(ids(situations)).size).toBe(situations.length);
    expect(ids(situations).sort()).toEqual([
      'lyssna-klart',
      'ring',
      'ring-direkt',
      'utan-tema',
      'vanta',
    ]);
  });

  it('begins with the best supported', () => {
    expect(homePage(context).situations[0]?.id).toBe('ring');
  });

  it('shows areas in the order of the site, with their agreements and how much there is', () => {
    expect(homePage(context).areas).toEqual([
      {
        link: { href: '/omraden/aldersgrans/', text: 'Åldersgräns' },
        summary: 'Kort om Åldersgräns.',
        agreements: [],
        count: '2 arbetssätt',
      },
      {
        link: { href: '/omraden/sjukdom/', text: 'Sjukdom' },
        summary: 'Kort om Sjukdom.',
        agreements: ['AGS'],
        count: '5 arbetssätt',
      },
    ]);
  });

  it('groups themes by the question they answer, and leaves out questions without themes', () => {
    const groups = homePage(context).themes.map(({ dimension, tiles }) => [
      dimension,
      tiles.map(({ link }) => link.text),
    ]);
    expect(groups).toEqual([
      ['what', ['Kundens bästa', 'Ännu tomt']],
      ['how', ['Gemensamt språk']],
    ]);
  });

  it('says that it is empty when there is no practice', async () => {
    expect(homePage(context).isEmpty).toBe(false);
    expect(homePage(await libraryOf({}))).toEqual({
      situations: [],
      confirmed: [],
      review: [],
      areas: [],
      themes: [],
      isEmpty: true,
    });
  });

  it('fits a screen however much there is', async () => {
    const many = Array.from({ length: 12 }, (_, index) => `praktik-${index}`);
    const files = {
      ...minimalSite(),
      'teams/norr.yaml': 'name: Team norr\nparty: kommunen\n',
      ...reflectionFile('nya', {
        date: '2025-01-01',
        team: 'radgivarna',
        conclusions: many.map((id) => ({ type: 'introduces', ...wording(id) })),
      }),
      ...reflectionFile('igen', {
        date: '2025-02-01',
        team: 'norr',
        conclusions: many.map((practice) => ({ type: 'confirms', practice, note: 'Ja.' })),
      }),
    };
    const { situations, confirmed, review } = homePage(await libraryOf(files));
    expect([situations.length, confirmed.length, review.length]).toEqual([6, 4, 4]);
  });
});
