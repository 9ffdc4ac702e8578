import { beforeAll, describe, expect, it } from 'vitest';
import type { SiteContext } from '../../../src/reading/view-models/site-context.ts';
import { reflectionPage, reflectionRow } from '../../../src/reading/view-models/reflection-page.ts';
import { libraryOf } from '../../support/site-context.ts';
import { story } from './example-entries.ts';

let context: SiteContext;
beforeAll(async () => {
  context = await libraryOf(story());
});

function pageOf(id: string) {
  const position = context.catalogue.reflections.findIndex((entry) => entry.id === id);
  return reflectionPage(context.catalogue.reflections[position]!, position, context);
}

describe('the page of a reflection', () => {
  it('tells what happened, who was there and which method was used', () => {
    expect(pageOf('forsta')).toMatchObject({
      link: { href: '/reflektioner/forsta/', text: 'Rubrik för forsta' },
      day: '10 januari 2024',
      team: 'Rådgivarna',
      activityKind: 'Ärende',
      happened: ['Något hände.', 'Det blev bra.'],
      method: { href: '/metoder/gemensam-reflektion/', text: 'Gemensam reflektion' },
      perspectives: ['Arbetstagare', 'Arbetsgivare'],
      disagreement: [],
    });
    expect(pageOf('andra')).toMatchObject({
      parties: ['Kommunen'],
      disagreement: ['Någon tvekade.'],
      method: undefined,
    });
  });

  it('tells what each conclusion led to, and where the practice stands today', () => {
    const outcomes = pageOf('forsta').outcomes.map(({ type, practice, status }) => {
      return [type, practice.text, status];
    });
    expect(outcomes).toEqual([
      ['introduces', 'Namn på ring', 'confirmed'],
      ['introduces', 'Namn på brev', 'replaced'],
      ['introduces', 'Namn på mail', 'questioned'],
    ]);
  });

  it('shows a replacement as the new practice, with the one it replaced', () => {
    expect(pageOf('tredje').outcomes[1]).toEqual({
      type: 'replaces',
      practice: { href: '/arbetssatt/ring-direkt/', text: 'Namn på ring-direkt' },
      replaced: { href: '/arbetssatt/brev/', text: 'Namn på brev' },
      status: 'new',
      words: ['Gör ring-direkt.'],
    });
  });

  it('leads to the reflections before and after it in time', () => {
    expect(pageOf('andra')).toMatchObject({
      older: { text: 'Rubrik för forsta' },
      newer: { text: 'Rubrik för tredje' },
    });
    expect(pageOf('forsta').older).toBeUndefined();
    expect(pageOf('bara-tema').newer).toBeUndefined();
  });
});

describe('the row of a reflection', () => {
  it('says what it did in a list', () => {
    expect(reflectionRow(context.catalogue.reflection('andra')!, context)).toEqual({
      link: { href: '/reflektioner/andra/', text: 'Rubrik för andra' },
      summary: 'Kort om andra.',
      date: '2024-06-01',
      day: '1 juni 2024',
      team: 'Team norr',
      conclusions: ['confirms', 'questions'],
    });
  });
});
