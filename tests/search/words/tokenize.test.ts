import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hyphenParts, wordsOf } from '../../../src/search/words/tokenize.ts';
import { anyText } from './any-text.ts';

const formsOf = (text: string): string[] => wordsOf(text).map(({ form }) => form);

describe('the words of a text', () => {
  it.each([
    ['Mötet, i dag: klart!', ['mötet', 'i', 'dag', 'klart']],
    ['E-post om AKAP-KR (jobb-coach)', ['e-post', 'om', 'akap-kr', 'jobb-coach']],
    ['ITP:s villkor, vd:n, 1:a, sms:et', ['itp', 'villkor', 'vd', '1', 'sms']],
    ['kl:fyra http://exempel.se', ['kl', 'fyra', 'http', 'exempel', 'se']],
    ["d’Artagnan it's ”citat”", ['dartagnan', 'its', 'citat']],
    ['sjuk- och föräldraledighet', ['sjuk', 'och', 'föräldraledighet']],
    [
      '40–20–40, 40-20-40 och 2026-11-22',
      ['40', '20', '40', '40', '20', '40', 'och', '2026', '11', '22'],
    ],
    ['65-årig COVID-19', ['65-årig', 'covid19']],
    ['mo\u0308tet Fo\u0308ra\u0308lder', ['mötet', 'förälder']],
    ['av\u00adtals\u00adområde jobb\u2011coach', ['avtalsområde', 'jobb-coach']],
    ['7 kap. 4 § och 22§', ['7', 'kap', '4', 'och', '22']],
    ['', []],
    [' –·😀 \ud800\udc00\ud800 ', ['\ud800\udc00'.match(/\p{L}/u)![0]]],
  ])('are, of “%s”, %j', (text, forms) => {
    expect(formsOf(text)).toEqual(forms);
  });

  it.each(['ITP 1', 'ITP1', 'ITP-1', 'itp 1', 'itp1', 'itp-1', 'Itp 1', 'ITP\u00a01', 'ITP 1:s'])(
    'take %s for one name',
    (text) => {
      expect(formsOf(`om ${text}`)).toEqual(['om', 'itp1']);
      expect(wordsOf(text)[0]?.surface).toBe(text);
    },
  );

  it('take the name for one also when a word hangs on it', () => {
    expect(['ITP 1-avtalet', 'ITP1-avtalet', 'ITP-1-avtalet'].map(formsOf)).toEqual(
      Array.from({ length: 3 }, () => ['itp1-avtalet']),
    );
    expect(formsOf('PA 16 och ftp 12')).toEqual(['pa16', 'och', 'ftp12']);
  });

  it.each([
    'kapitel 1',
    'steg 2',
    'STEG 2',
    'i 3',
    'dag 1',
    'DAG 1',
    'på 16',
    'pa 16',
    'kl 15',
    'nr 4',
    'till 65',
    'idé 2',
    'lön 50',
    'ITP 2024',
    'ITP  1',
    'ITP, 1',
    'ITP\n1',
  ])('leave the number in “%s” a word of its own', (text) => {
    expect(formsOf(text)).toHaveLength(2);
  });

  it('leave a measure alone: paragraphs, decimals, per cent', () => {
    expect(formsOf('LAS 7 §, PBB 7,5, KI 95 %')).toEqual(['las', '7', 'pbb', '7', '5', 'ki', '95']);
  });

  it('are slices of the text, in order, whatever the text', () => {
    const pieces = fc.constantFrom(
      'ITP',
      ' ',
      '1',
      '-',
      ':s',
      '’',
      'ö',
      '\u0308',
      '\u00ad',
      '\ud83d',
      '😀',
      'مرحبا',
      '§',
      'ı',
      'İ',
      'ß',
    );
    const texts = fc.oneof(
      anyText,
      fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        return wordsOf(text).every(({ surface, form, start, end }) => {
          const isNext = start >= at && end > start && form !== '';
          at = end;
          return isNext && text.slice(start, end) === surface;
        });
      }),
    );
  });

  it('are found in long texts without a pause', () => {
    for (const piece of ['a', 'a-', '1-', 'o\u0308', 'ITP 1 ', 'a:', '\u00ad', 'a\u00ad', '1 ']) {
      expect(() => wordsOf(piece.repeat(20_000))).not.toThrow();
    }
  });
});

describe('the parts of a hyphenated form', () => {
  it('are what the hyphens join', () => {
    expect(hyphenParts('jobb-coach')).toEqual(['jobb', 'coach']);
    expect(hyphenParts('itp1-avtalet')).toEqual(['itp1', 'avtalet']);
  });

  it('are none without a hyphen, or with a single letter', () => {
    expect(['jobb', 'e-post', ''].map(hyphenParts)).toEqual([[], [], []]);
  });
});
