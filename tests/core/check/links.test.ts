import { describe, expect, it } from 'vitest';
import { minimalSite } from '../../support/minimal-site.ts';
import { check, withMarks } from './check-fixture.ts';

const site = minimalSite();
const page = (body: string) => `---\ntitle: En sida\nsummary: Om något.\n---\n\n${body}\n`;

/** Links that lead somewhere, each on the page that has them all. */
const alive = [
  '/',
  '/omraden/',
  '/omraden/sjukdom/',
  '/teman/gemensamt-sprak/',
  '/arbetssatt/lyssna-klart/',
  '/reflektioner/hon-ville-bara-beratta/',
  '/metoder/gemensam-reflektion/',
  '/program/traning/',
  '/program/traning/kalender.ics',
  '/sok/?q=tyst&typ=metod',
  '/sok/a-o/',
  '/bidra/innehallsmodell/',
  '/om/#avsnitt-vad-det-har-ar',
  '/metoder/gemensam-reflektion/#vilken-som-helst',
  '#avsnitt-har',
  '../om/',
  '../metoder/',
];

/** Links that lead nowhere, and what may have been meant. */
const dead: readonly (readonly [href: string, nearest?: string])[] = [
  ['/metoder/gemensam-reflektion', '/metoder/gemensam-reflektion/'],
  ['/omraden/sjukdomm/', '/omraden/sjukdom/'],
  ['sjukdom/'],
  ['/teams/radgivarna/'],
  ['/program/traning/kalendr.ics', '/program/traning/kalender.ics'],
];

describe('links within the site', () => {
  it('may lead to every page of the site, from its root or from the page they are on', async () => {
    const links = alive.map((href) => `[${href}](${href})`).join('\n');
    expect(await check({ ...site, 'pages/sida.mdx': page(`## Här\n\n${links}`) })).toEqual([]);
  });

  it('that lead nowhere are reported, each with what may have been meant', async () => {
    const links = dead.map(([href]) => `▸[det](${href})`).join('\n');
    const { files, at } = withMarks({ 'pages/sida.mdx': page(links) });
    expect(await check({ ...site, ...files })).toEqual(
      dead.map(([href, nearest], index) => {
        return { at: at[index], code: 'dead-link', params: nearest ? { href, nearest } : { href } };
      }),
    );
  });

  it('may lead to a former address, which sends readers on', async () => {
    const files = {
      'pages/sida.mdx': page('Se [det](/gammal/).'),
      'redirects.yaml': 'addresses:\n  - { from: /gammal/, to: /om/ }\n',
    };
    expect(await check({ ...site, ...files })).toEqual([]);
  });

  it('are judged without BASE_PATH, which is put in front afterwards', async () => {
    const files = { 'pages/sida.mdx': page('Se [det](/kunskap/om/).') };
    expect((await check({ ...site, ...files })).map(({ code }) => code)).toEqual(['dead-link']);
  });

  it('get a suggestion for the first fifty that are dead; a renamed folder is no slip of the pen', async () => {
    const links = Array.from(
      { length: 60 },
      (_, index) => `[x](/metoder/gemensam-reflektion/${index}/)`,
    );
    const told = await check({ ...site, 'pages/sida.mdx': page(links.join('\n\n')) });
    expect(told).toHaveLength(60);
    expect(told.filter(({ params }) => 'nearest' in params)).toHaveLength(50);
  });
});
