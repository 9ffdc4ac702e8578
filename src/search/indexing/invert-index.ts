import { foldedStem } from '../words/stem.ts';
import { impactScale } from '../format/index-format.ts';
import type { IndexedTerm } from '../format/shard.ts';
import type { IndexedPage } from './indexed-page.ts';
import type { AnalysedWord } from './analyse-word.ts';
import { fieldWeights, saturation, type FieldName } from './field-weights.ts';

const fieldNames = Object.keys(fieldWeights) as FieldName[];

/** A term while it is gathered. */
interface TermBuilder {
  readonly pages: number[];
  readonly impacts: number[];
  parts: readonly string[];
}

/**
 * Turns pages into terms: for each stem, the pages that have it and its impact
 * on each, sorted by key. The impact is all of BM25F (Robertson and Zaragoza,
 * 2009) but the rarity of the term, which is known from the impacts themselves.
 * @param words what is known of each word form, by number
 */
export function invertIndex(
  pages: readonly IndexedPage[],
  words: readonly AnalysedWord[],
): IndexedTerm[] {
  const averages = averageLengths(pages);
  const terms = new Map<string, TermBuilder>();
  pages.forEach((page, number) => {
    for (const [stem, weight] of weightByStem(page, words, averages)) {
      const term = terms.get(stem) ?? { pages: [], impacts: [], parts: [] };
      if (term.pages.length === 0) terms.set(stem, term);
      const impact = (weight / (saturation + weight)) * page.boost;
      term.pages.push(number);
      term.impacts.push(Math.max(1, Math.min(255, Math.round(impact * impactScale))));
    }
  });
  for (const { stem, parts } of words) {
    const term = terms.get(stem);
    if (term && parts.length > 0) term.parts = [...new Set(parts.map((part) => part.stem))];
  }
  return [...terms]
    .map(([stem, { pages: numbers, impacts, parts }]) => ({
      stem,
      key: foldedStem(stem),
      count: numbers.length,
      parts,
      pages: Uint32Array.from(numbers),
      impacts: Uint8Array.from(impacts),
    }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.stem, b.stem));
}

/** Order of UTF-16 units, which is the same everywhere. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function averageLengths(pages: readonly IndexedPage[]): Record<FieldName, number> {
  const average = (name: FieldName) => {
    const filled = pages.map(({ fields }) => fields[name].length).filter((length) => length > 0);
    return filled.reduce((sum, length) => sum + length, 0) / Math.max(1, filled.length);
  };
  return Object.fromEntries(fieldNames.map((name) => [name, average(name)])) as Record<
    FieldName,
    number
  >;
}

function weightByStem(
  { fields }: IndexedPage,
  words: readonly AnalysedWord[],
  averages: Readonly<Record<FieldName, number>>,
): Map<string, number> {
  const weights = new Map<string, number>();
  for (const name of fieldNames) {
    const { words: numbers, length } = fields[name];
    if (numbers.length === 0) continue;
    const { weight, lengthNormalization } = fieldWeights[name];
    const each =
      weight / (1 - lengthNormalization + (lengthNormalization * length) / averages[name]);
    for (const number of numbers) {
      const word = words[number];
      if (!word || word.stem === '') continue;
      weights.set(word.stem, (weights.get(word.stem) ?? 0) + each);
      for (const part of word.parts) {
        weights.set(part.stem, (weights.get(part.stem) ?? 0) + each * part.weight);
      }
    }
  }
  return weights;
}
