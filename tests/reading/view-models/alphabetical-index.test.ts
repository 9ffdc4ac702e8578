import { describe, expect, it } from 'vitest';
import { alphabeticalIndex } from '../../../src/reading/view-models/alphabetical-index.ts';
import { libraryOf, reflectionFile, wording } from '../../support/site-context.ts';
import { minimalSite } from '../../support/minimal-site.ts';

const named = (...names: string[]) =>
  reflectionFile('namn', {
    date: '2024-01-01',
    team: 'radgivarna',
    conclusions: names.map((name, index) => {
      return { type: 'introduces', ...wording(`praktik-${index}`, { name }) };
    }),
  });

describe('the index from A to Ö', () => {
  it('lists practices, methods, programmes, areas and themes, and the words people use', async () => {
    const lines = alphabeticalIndex(await libraryOf(minimalSite())).flatMap(({ lines }) => lines);
    expect(lines.map(({ link, kind, see }) => [link.text, kind, see ?? ''])).toEqual([
      ['AGS', 'Avtalsområde', 'Sjukdom'],
      ['Avtalsgruppsjuk', 'Avtalsområde', 'Sjukdom'],
      ['Gemensam reflektion', 'Metod', ''],
      ['Gemensamt språk', 'Samverkanstema', ''],
      ['Lyssna klart', 'Arbetssätt', ''],
      ['Samverkansträning', 'Träningsprogram', ''],
      ['Sjukdom', 'Avtalsområde', ''],
      ['Sjukskriven', 'Avtalsområde', 'Sjukdom'],
    ]);
  });

  it('has å, ä and ö last and in that order, also for words that begin with small letters', async () => {
    const files = { ...minimalSite(), ...named('öppna', 'Ärligt', 'zebra', 'Åka', 'ångra', 'Öva') };
    const letters = alphabeticalIndex(await libraryOf(files));
    expect(letters.map(({ letter }) => letter)).toEqual(['A', 'G', 'L', 'S', 'Z', 'Å', 'Ä', 'Ö']);
    expect(letters.at(-3)?.lines.map(({ link }) => link.text)).toEqual(['Åka', 'Ångra']);
  });

  it('puts letters with accents where readers look for them', async () => {
    const files = {
      ...minimalSite(),
      ...named('Éclair', 'Enkelt', 'Über', 'Yla', 'Ørsted', 'Æble'),
    };
    const letters = alphabeticalIndex(await libraryOf(files));
    const under = (letter: string) =>
      letters.find((one) => one.letter === letter)?.lines.map(({ link }) => link.text);
    expect(under('E')).toEqual(['Éclair', 'Enkelt']);
    expect(under('Ä')).toEqual(['Æble']);
    expect(under('Ö')).toEqual(['Ørsted']);
    expect(under('Y')).toEqual(['Über', 'Yla']);
  });

  it('begins with figures and signs, under one heading', async () => {
    const files = { ...minimalSite(), ...named('10 minuter', '2 minuter', '”Vänta”', '…') };
    const [first] = alphabeticalIndex(await libraryOf(files));
    expect(first?.letter).toBe('0–9');
    expect(first?.lines).toHaveLength(4);
    const texts = first!.lines.map(({ link }) => link.text);
    expect(texts.indexOf('2 minuter')).toBeLessThan(texts.indexOf('10 minuter'));
  });

  it('leaves out a word that is the name itself, and says a word once for each page', async () => {
    const files = {
      ...minimalSite(),
      'areas/sjukdom.yaml':
        'title: Sjukdom\nsummary: Kort.\ndescription: Långt.\naliases: [sjukdom, AGS, a-kassa, A–kassa]\nagreements: [{ name: AGS }]\n',
    };
    const lines = alphabeticalIndex(await libraryOf(files)).flatMap(({ lines }) => lines);
    const area = lines.filter(({ link }) => link.href === '/omraden/sjukdom/');
    expect(area.map(({ link }) => link.text)).toEqual(['A-kassa', 'AGS', 'Sjukdom']);
  });

  it('is empty on an empty site', async () => {
    expect(alphabeticalIndex(await libraryOf({}))).toEqual([]);
  });
});
