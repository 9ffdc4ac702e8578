import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noFacts } from '../../../src/search/indexing/page-facts.ts';
import { searchedSite, type SearchedSite } from '../../support/searched-site.ts';

const filler = '<p>Ett stycke om vardagen på kontoret, med kaffe och en lång korridor.</p>';
const pages = {
  '/a/': {
    title: 'Tjänstepensionen i ett samtal',
    body: `<p>Så förklarar du tjänstepensionen.</p>${filler}`,
    filters: ['typ:arbetssatt', 'omrade:pension', 'lage:nytt'],
  },
  '/b/': {
    title: 'Möten som bär',
    body: `<h2 id="fore">Före mötet</h2><p>Kom överens om mötets mål.</p>${filler.repeat(24)}<h2 id="efter">Efter mötet</h2><p>Skicka anteckningarna samma dag.</p>`,
    filters: ['typ:metod'],
  },
  '/c/': {
    title: 'Att vara emot',
    body: `<p>Den som är mot ett förslag har ofta skäl. Var mot någon. Det gällde en pension.</p>${filler}`,
    filters: ['typ:metod'],
  },
  '/d/': {
    title: 'Föräldraledig medarbetare',
    body: `<p>Föräldrapenning söks hos myndigheten; avtalet ITP 1 har premiebefrielse.</p>${filler}`,
    filters: ['typ:arbetssatt', 'omrade:familj', 'lage:bekraftat'],
  },
  '/e/': {
    title: 'När någon är borta länge',
    body: `<p>Ring den som är sjukskriven första veckan.</p>${filler}`,
    filters: ['typ:reflektion', 'omrade:sjukdom'],
  },
};

let site: SearchedSite;
beforeAll(async () => {
  site = await searchedSite(pages, {
    facts: new Map([
      [
        '/e/',
        {
          ...noFacts,
          otherNames: ['Långtidsfrånvaro'],
          questions: ['Hur håller jag kontakt med en kollega som inte jobbar?'],
          topics: ['Sjukdom', 'Karensdag'],
          teams: ['Konsultationsteam Kusten'],
        },
      ],
    ]),
    synonyms: [['premiebefrielse', 'gratis inbetalning']],
  });
});
afterAll(() => site.remove());

describe('the search of a site', () => {
  it.each([
    ['tjänstepension', 'Tjänstepensionen i ett samtal', 'another form of the word'],
    ['pension', 'Tjänstepensionen i ett samtal', 'a part of a compound'],
    ['pensionssamtalet', 'Tjänstepensionen i ett samtal', 'a compound that stands nowhere'],
    ['mötet', 'Möten som bär', 'a form that Snowball misses'],
    ['foraldraledig', 'Föräldraledig medarbetare', 'a word without its dots'],
    ['moten', 'Möten som bär', 'a word without its dots in another form'],
    ['ITP1', 'Föräldraledig medarbetare', 'an acronym written together'],
    ['itp 1', 'Föräldraledig medarbetare', 'an acronym in lower case'],
    ['tjänstepenison', 'Tjänstepensionen i ett samtal', 'two letters swapped'],
    ['sjukskrivn', 'När någon är borta länge', 'a word that is cut off'],
    ['långtidsfrånvarande', 'När någon är borta länge', 'another name of the page'],
    ['kollega som inte jobbar', 'När någon är borta länge', 'a question that readers ask'],
    ['karens', 'När någon är borta länge', 'a word for the area it belongs to'],
    ['kusten', 'När någon är borta länge', 'the name of the team behind it'],
    ['gratis', 'Föräldraledig medarbetare', 'another word for what it speaks of'],
    [
      'hur ska jag prata om tjänstepension med kunden?',
      'Tjänstepensionen i ett samtal',
      'a question',
    ],
  ])('finds by %s the page “%s”: %s', async (query, title) => {
    expect((await site.titles(query))[0]).toBe(title);
  });

  it('keeps words apart that differ by more than their dots', async () => {
    expect(await site.titles('möte')).not.toContain('Att vara emot');
    expect((await site.titles('mot'))[0]).toBe('Att vara emot');
  });

  it('looks for a beginning while a word is being typed, and for the word when it is done', async () => {
    expect(await site.titles('föräl', { isTyping: true })).toEqual(['Föräldraledig medarbetare']);
    expect(await site.titles('tj', { isTyping: true })).toEqual(['Tjänstepensionen i ett samtal']);
  });

  it('says what it took a misspelt word for', async () => {
    const answer = await site.search('?q=förklara tjänstpenion');
    expect(answer.correctedQuery).toBe('förklara tjänstepensionen');
    expect(answer.missingWords).toEqual([]);
    expect((await site.search('?q=tjänstepension')).correctedQuery).toBeUndefined();
  });

  it('finds the parts of the compound that a misspelt word was taken for', async () => {
    expect(await site.titles('tjänstepenison')).toContain('Att vara emot');
  });

  it('says which words it found nowhere, and what is nearest to them', async () => {
    const answer = await site.search('?q=korridoren xylofonmusik');
    expect(answer.missingWords).toEqual(['xylofonmusik']);
    expect(answer.count).toBeGreaterThan(0);
    const none = await site.search('?q=sjukskrudde');
    expect(none.count + none.suggestions.length).toBeGreaterThan(0);
  });

  it('gives whole words to mark, text without anything added, and the parts of long pages', async () => {
    const [first] = await site.hits('pension');
    expect(first?.title).toEqual([
      { text: 'Tjänstepensionen', isMatch: true },
      { text: ' i ett samtal', isMatch: false },
    ]);
    expect(first?.sections).toEqual([]);
    const [long] = await site.hits('skicka anteckningar');
    expect(long?.href).toBe('/b/');
    expect(long?.sections.map(({ href }) => href)).toEqual(['/b/#efter']);
    const excerpt = long?.sections[0]?.excerpt ?? [];
    expect(excerpt.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual([
      'Skicka',
      'anteckningarna',
    ]);
  });

  it('narrows by filters, and counts what other choices would give', async () => {
    const all = await site.search('');
    expect(all.count).toBe(5);
    const some = await site.search('?typ=metod&typ=reflektion');
    expect(some.count).toBe(3);
    const counts = some.counts();
    expect(counts['typ']).toEqual({ arbetssatt: 2, metod: 2, reflektion: 1 });
    expect(counts['omrade']).toEqual({ familj: 0, pension: 0, sjukdom: 1 });
    expect((await site.search('?omrade=finns-inte')).count).toBe(0);
    const [hit] = await (await site.search('?lage=bekraftat')).results(0, 1);
    expect(hit).toMatchObject({ href: '/d/', kind: 'arbetssatt', status: 'bekraftat' });
  });

  it('loads the table, the filters, one shard and the pages shown, each once', async () => {
    await site.titles('pension');
    site.loaded();
    await site.titles('pension');
    expect(site.loaded()).toEqual([]);
  });
});

describe('Pagefind’s own files', () => {
  it('are named by the numbers of the searchIndex, in its own table too', async () => {
    const folder = join(site.dir, 'pagefind');
    const fragments = (await readdir(join(folder, 'fragment'))).sort();
    expect(fragments).toHaveLength(5);
    const start = fragments[0]?.replace(/0000\.pf_fragment$/, '') ?? '';
    expect(fragments).toEqual([0, 1, 2, 3, 4].map((page) => `${start}000${page}.pf_fragment`));
    const [table = ''] = (await readdir(folder)).filter((file) => file.endsWith('.pf_meta'));
    const text = gunzipSync(await readFile(join(folder, table))).toString('latin1');
    for (const name of fragments) {
      expect(text).toContain(`j${name.replace('.pf_fragment', '')}`);
    }
  });
});
