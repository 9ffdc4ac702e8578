import { readFileSync } from 'node:fs';
import type { Splitter } from '../../../../src/search/indexing/compounds/compound-splitter.ts';

/** The words of a gold list, with `|` between their parts. */
export function goldWords(name: string): readonly string[] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '');
}

/** How well a splitter does on a gold list. */
export interface Score {
  /** Right splits among the words it split; the whole segmentation must be equal. */
  readonly precision: number;
  /** Right splits among the words that should be split. */
  readonly recall: number;
}

/** Scores a splitter on words with `|` between their parts. */
export function score(splitter: Splitter, gold: readonly string[]): Score {
  const answers = gold.map((word) => splitter.split(word.replaceAll('|', '')).join('|'));
  const compounds = gold.filter((word) => word.includes('|'));
  const split = answers.filter((answer) => answer.includes('|'));
  const right = gold.filter((word, at) => word.includes('|') && answers[at] === word);
  return { precision: right.length / split.length, recall: right.length / compounds.length };
}
