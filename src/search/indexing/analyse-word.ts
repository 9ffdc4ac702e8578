import { stem } from '../words/stem.ts';
import { weakness } from '../words/stop-words.ts';
import { hyphenParts } from '../words/tokenize.ts';
import type { Splitter } from './compounds/compound-splitter.ts';
import { partWeights } from './field-weights.ts';

/** A part of a compound. */
interface WordPart {
  readonly stem: string;
  /** What it weighs against the word by itself. */
  readonly weight: number;
}

/** What the index knows of a word form. */
export interface AnalysedWord {
  /** Its stem; empty for a word that is not indexed. */
  readonly stem: string;
  /** Its parts when it is a compound. */
  readonly parts: readonly WordPart[];
}

const unindexed: AnalysedWord = { stem: '', parts: [] };

/** Analyses a word form once: is it indexed, as what, and what is it made of? */
export function analyseWord(form: string, splitter: Splitter): AnalysedWord {
  if (weakness(form) === 'stop') return unindexed;
  const whole = stem(form);
  const joined = hyphenParts(form);
  const pieces = joined.length > 1 ? joined : [form];
  const root = derivationRoot(whole);
  const parts = [
    ...pieces.flatMap((piece) => partsOf(piece, splitter, joined.length > 1)),
    ...(root === undefined ? [] : [{ stem: root, weight: partWeights.root }]),
  ];
  return { stem: whole, parts: parts.filter((part) => part.stem !== whole) };
}

function partsOf(form: string, splitter: Splitter, isPiece: boolean): WordPart[] {
  const split = splitter.split(form);
  if (split.length < 2) {
    return isPiece && weakness(form) !== 'stop'
      ? [{ stem: stem(form), weight: partWeights.last }]
      : [];
  }
  return split.map((part, index) => {
    const isLast = index === split.length - 1;
    return {
      stem: stem(splitter.partKey(part, isLast)),
      weight: isLast ? partWeights.last : partWeights.other,
    };
  });
}

/** Minimum number of letters of a root: what is shorter says too little to be searched for. */
const leastRoot = 4;

/** Endings by which Swedish makes a word of another; `stem` takes those that inflect. */
const derivations =
  /(?:ation|(?<=k)tion|ition|är|lig|lighet|isk|bar|sam|skap|ans|ens|ment|ist|iv|ator)$/;

/**
 * The stem of the word that another is derived from: `vaccination` → `vaccin`,
 * `reflektion` → `reflek`; undefined when it is derived from none that we know of.
 */
export function derivationRoot(own: string): string | undefined {
  const at = own.search(derivations);
  if (at < leastRoot) return undefined;
  const root = stem(own.slice(0, at));
  return root === own || root.length < leastRoot ? undefined : root;
}
