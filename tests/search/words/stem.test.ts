import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../src/search/words/fold-diacritics.ts';
import { foldedStem, stem } from '../../../src/search/words/stem.ts';
import { apartHeldOut, apartTuning } from './apart.ts';
import { mergingHeldOut, mergingTuning } from './merging.ts';
import { paradigms } from './vocabulary.ts';
import { anyText } from './any-text.ts';

const share = <T>(all: readonly T[], isRight: (one: T) => boolean): number =>
  all.filter(isRight).length / all.length;

const isMerged = ([a, b]: readonly [string, string]): boolean => stem(a) === stem(b);

const vocabulary = paradigms(60);
const forms = vocabulary.flatMap(({ word, forms: inflected }) => [word, ...inflected]);

/** Endings, and pieces that tables know: strings that meet many rules. */
const wordlike = fc
  .array(
    fc.constantFrom(
      ...'arna erna orna ena het ning ing else man män händer satt tog gick stå förstå ningen'.split(
        ' ',
      ),
      ...'s t d n a e er en et ar or el r m nn tt ut för av ö å ä é ß ó ı-'.split(' '),
    ),
    { maxLength: 7 },
  )
  .map((pieces) => pieces.join(''));

describe('the stem of a word', () => {
  it('is shared by its forms: the pairs that the rules were made with', () => {
    expect(mergingTuning.length).toBeGreaterThan(100);
    expect(mergingTuning.filter((pair) => !isMerged(pair))).toEqual([]);
  });

  it('is shared by its forms: at least 98 of 100 pairs that were put aside', () => {
    expect(mergingHeldOut.length).toBeGreaterThan(100);
    expect(share(mergingHeldOut, isMerged)).toBeGreaterThanOrEqual(0.98);
  });

  it('is not that of another word: the pairs that the rules were made with', () => {
    expect(apartTuning.length).toBeGreaterThan(70);
    expect(apartTuning.filter(isMerged)).toEqual([]);
  });

  it('is not that of another word: at least 97 of 100 pairs that were put aside', () => {
    expect(apartHeldOut.length).toBeGreaterThan(100);
    expect(share(apartHeldOut, isMerged)).toBeLessThanOrEqual(0.03);
  });

  it('is shared by at least 95 of 100 inflected forms of a dictionary with their word', () => {
    const pairs = vocabulary.flatMap(({ word, forms: inflected }) =>
      inflected.map((form): [string, string] => [word, form]),
    );
    expect(pairs.length).toBeGreaterThan(5_000);
    expect(share(pairs, isMerged)).toBeGreaterThan(0.95);
  });

  it('stays when a word has a digit, three letters or fewer, or more than any word has', () => {
    const long = 'mötet'.repeat(13);
    expect(['itp1', '2024', 'e10en', 'hus', 'åle', 'ö', '', long].map(stem)).toEqual([
      'itp1',
      '2024',
      'e10en',
      'hus',
      'åle',
      'ö',
      '',
      long,
    ]);
  });

  it('is taken of compounds by their last part', () => {
    expect(stem('arbetsskadorna')).toBe(stem('arbetsskada'));
    expect(stem('pensionsmyndigheternas')).toBe(stem('pensionsmyndighet'));
    expect(stem('e-posten')).toBe(stem('e-post'));
    expect(stem('akap-kr')).toBe('akap-kr');
    expect(stem('itp1-avtalet')).toBe('itp1-avtal');
  });

  it('is its own stem', () => {
    expect(forms.filter((form) => stem(stem(form)) !== stem(form))).toEqual([]);
    fc.assert(
      fc.property(wordlike, (word) => stem(stem(word)) === stem(word)),
      { numRuns: 1000 },
    );
    fc.assert(fc.property(anyText, (word) => stem(stem(word)) === stem(word)));
  });

  it('is never empty, nor longer than the word', () => {
    fc.assert(
      fc.property(wordlike, (word) => {
        const folded = foldWord(word);
        return foldedStem(word).length <= folded.length && (stem(word) !== '' || word === '');
      }),
    );
  });
});

describe('the stem without dots', () => {
  const undotted = `
    möten föräldrapenningen anmälningar böcker handböcker ombudsmän försäkringen ålder åldrar städer
    sjukanmälan rehabiliteringsersättning arbetsförmågan läkarintyget dödsfall föräldraledighet
    pensionärer möjligheterna åtgärder förmåner avgångsersättning uppsägningstid mödrar söner bröder
    förstår utför uppgår avgår ingår utgör genomför återgår säkerhetsrådgivarna säger gör lägger sätter tänker
    kändes hörde körde införde utförs omställning samtalsstöd stödet rådgivare värdefullt öppnar nyårsafton
  `
    .trim()
    .split(/\s+/);

  it('is the same whether a word was typed with its dots or not', () => {
    expect(undotted.length).toBeGreaterThan(40);
    const wrong = undotted.filter((word) => foldedStem(word) !== foldedStem(foldWord(word)));
    expect(wrong).toEqual([]);
  });

  it('is the same for at least 999 of 1,000 forms of a dictionary', () => {
    expect(share(forms, (form) => foldedStem(form) === foldedStem(foldWord(form)))).toBeGreaterThan(
      0.999,
    );
  });

  it('tells no more apart than the stem does', () => {
    expect(foldedStem('mötet')).toBe(foldedStem('mot'));
    expect(stem('mötet')).not.toBe(stem('mot'));
  });
});
