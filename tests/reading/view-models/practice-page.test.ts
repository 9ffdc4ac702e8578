import { beforeAll, describe, expect, it } from 'vitest';
import type { SiteContext } from '../../../src/reading/view-models/site-context.ts';
import { practiceCard } from '../../../src/reading/view-models/practice-card.ts';
import { practicePage } from '../../../src/reading/view-models/practice-page.ts';
import { libraryOf, reflectionFile } from '../../support/site-context.ts';
import { story } from './example-entries.ts';

let context: SiteContext;
beforeAll(async () => {
  context = await libraryOf(story(), '/kunskap/');
});

const pageOf = (id: string) => practicePage(context.catalogue.practice(id)!, context);

describe('the page of a practice', () => {
  it('shows its conclusions newest first, with team, day and reflection', () => {
    expect(pageOf('ring').timeline).toEqual([
      {
        type: 'refines',
        date: '2025-02-01',
        day: '1 februari 2025',
        team: 'Team norr',
        reflection: { href: '/kunskap/reflektioner/tredje/', text: 'Rubrik för tredje' },
        words: ['Ring före lunch.', 'Efter lunch svarar ingen.'],
        changed: ['lydelsen', 'stegen'],
      },
      {
        type: 'confirms',
        date: '2024-06-01',
        day: '1 juni 2024',
        team: 'Team norr',
        reflection: { href: '/kunskap/reflektioner/andra/', text: 'Rubrik för andra' },
        words: ['Det gick bra i norr.'],
        changed: [],
      },
      {
        type: 'introduces',
        date: '2024-01-10',
        day: '10 januari 2024',
        team: 'Rådgivarna',
        reflection: { href: '/kunskap/reflektioner/forsta/', text: 'Rubrik för forsta' },
        words: ['Gör ring.'],
        changed: [],
      },
    ]);
  });

  it('shows the wording as it is now, and where the practice stands', () => {
    expect(pageOf('ring')).toMatchObject({
      status: 'confirmed',
      wording: { statement: 'Ring före lunch.', steps: ['Ring.', 'Lägg på.'], why: 'Därför ring.' },
      supported: '1 februari 2025',
      perspectives: ['Arbetstagare', 'Arbetsgivare'],
    });
  });

  it('links to its areas and themes by name', () => {
    expect(pageOf('ring')).toMatchObject({
      areas: [
        { href: '/kunskap/omraden/sjukdom/', text: 'Sjukdom' },
        { href: '/kunskap/omraden/aldersgrans/', text: 'Åldersgräns' },
      ],
      themes: [{ href: '/kunskap/teman/gemensamt-sprak/', text: 'Gemensamt språk' }],
    });
  });

  it('shows a doubt with its reason and its circumstances', () => {
    const { status, timeline } = pageOf('mail');
    expect(status).toBe('questioned');
    expect(timeline[0]).toMatchObject({
      type: 'questions',
      words: ['Ingen svarade.', 'Semestertid.'],
    });
  });

  it('names the methods that help, and tells those that were used', () => {
    expect(pageOf('ring').methods).toEqual([
      { href: '/kunskap/metoder/gemensam-reflektion/', text: 'Gemensam reflektion', used: true },
    ]);
    expect(pageOf('lyssna-klart').methods).toMatchObject([{ used: true }]);
  });

  it('tells why it is to be reviewed where a rule has changed', () => {
    expect(pageOf('ring').reviewReasons).toEqual([
      'Sjukdom, regeländring 1 januari 2026: Nya blanketter.',
    ]);
    expect(pageOf('vanta').reviewReasons).toEqual([]);
  });
});

describe('a replacement', () => {
  it('is shown on the old practice: what took over, and when', () => {
    const page = pageOf('brev');
    expect(page.status).toBe('replaced');
    expect(page.replacedBy).toEqual({
      href: '/kunskap/arbetssatt/ring-direkt/',
      text: 'Namn på ring-direkt',
    });
    expect(page.timeline.map(({ type, date }) => [type, date])).toEqual([
      ['replaces', '2025-02-01'],
      ['introduces', '2024-01-10'],
    ]);
    expect(page.timeline[0]?.words).toEqual(['Ersatt av ”Namn på ring-direkt”.']);
  });

  it('is shown on the new practice: what it took over from', () => {
    const page = pageOf('ring-direkt');
    expect(page.replacedBy).toBeUndefined();
    expect(page.replaces).toEqual([{ href: '/kunskap/arbetssatt/brev/', text: 'Namn på brev' }]);
    expect(page.timeline.map(({ type, words }) => [type, words])).toEqual([
      ['replaces', ['Gör ring-direkt.']],
    ]);
  });

  it('stands by its day on the old practice, also when somebody confirms it later', async () => {
    const files = {
      ...story(),
      ...reflectionFile('sen', {
        date: '2025-12-01',
        team: 'norr',
        conclusions: [{ type: 'confirms', practice: 'brev', note: 'Vi skrev ändå.' }],
      }),
    };
    const later = await libraryOf(files);
    const { timeline } = practicePage(later.catalogue.practice('brev')!, later);
    expect(timeline.map(({ date }) => date)).toEqual(['2025-12-01', '2025-02-01', '2024-01-10']);
  });
});

describe('the card of a practice', () => {
  it('says what stands behind it and when it is to be reviewed', () => {
    expect(practiceCard(context.catalogue.practice('ring')!, context)).toEqual({
      id: 'ring',
      href: '/kunskap/arbetssatt/ring/',
      name: 'Namn på ring',
      situation: 'När ring behövs.',
      statement: 'Ring före lunch.',
      status: 'confirmed',
      trace: ['introduces', 'confirms', 'refines'],
      evidence: '3 reflektioner, 2 team',
      perspectives: ['employee', 'employer'],
      review: {
        dueOn: '2026-01-01',
        upcoming: 'Granskas senast i januari 2026',
        due: 'Behöver granskas sedan januari 2026',
      },
    });
  });

  it('asks for no review of what is replaced', () => {
    expect(practiceCard(context.catalogue.practice('brev')!, context).review).toBeUndefined();
  });
});
