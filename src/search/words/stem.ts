import { foldForeign, foldWord } from './fold-diacritics.ts';
import { isEnough, isKept } from './stem-exceptions.ts';
import { regular } from './stem-irregular.ts';

/** Longer ones are no words, and would take time. */
const maxLength = 64;

interface Rule {
  /** Last letters of what is cut: so that only few rules are tried. */
  readonly ends: string;
  /** What is cut, and what stands before it. */
  readonly pattern: RegExp;
  /** How many letters must be left at least. */
  readonly left: number;
  /** What is put in its place. */
  readonly add: string;
}

const rule = (ends: string, pattern: RegExp, left: number, add = ''): Rule => ({
  ends,
  pattern,
  left,
  add,
});

/**
 * What is cut from the end of a word, in this order, the first that fits; then anew, until none does. Read
 * on the folded word, so that a word and the same without diacritics lose the same letters.
 */
const rules = [
  rule('s', /(?<=[abdefghjklmnprtv])s$/, 4),
  rule('t', /(?<=[^aeiouy])het$/, 4),
  rule('m', /(?<=i)um$/, 4),
  // `betalning`, `störning` lose the n as well; `träning` does not.
  rule('g', /(?<=[^aeiouy])(?<!ord|var|[hln]am)ning$/, 3),
  rule('g', /ing$/, 4),
  rule('a', /(?:(?<!(?:st|h)j)arna|[eo]rna|ena)$/, 3),
  rule('n', /(?<=[eo]r|el)n$/, 5),
  rule('n', /(?<=(?:[eor]g|[eo]m|ap|af|or|[nr]at|ant)i)n$/, 5),
  rule('dt', /(?:and|ast)$/, 4),
  rule('aedntr', /(?:an|en|et|at|it|ad|ar|er|or|a|e)$/, 3),
  // Verbs in -å and -e, when there would be too little left: `ingår`, `avser`.
  rule('r', /(?<=[ae])r$/, 4),
  // Participles, supines, and adjectives of a neuter word.
  rule('mndt', /(?:(?<=m)m|(?<=n)n|(?<=d)d|(?<=[iouy]t)t)$/, 3),
  rule('t', /(?<=[bgjkmpv]|los|[^ae]n)t$/, 3),
  rule('td', /(?:(?<=[lr])t|(?<=l)d)$/, 4),
  rule('d', /(?<=[gjmv]|[fhk]or|^ror|beror|ppror|styr)d$/, 3),
  // What is left when a vowel has gone: `regel` and `regler`, `ålder` and `åldrar`, `öppen` and `öppna`.
  rule('l', /(?<=[^aeiouy])el$/, 2, 'l'),
  rule('rn', /(?:(?<=[bdfgkmnptv])r|(?<=[bdfklpstvx]|gg|ng|[lrt]ag)n)$/, 3),
];

/** The rules for each last letter. */
const rulesFor = new Map(
  [...'abcdefghijklmnopqrstuvwxyz'].map((end): [string, Rule[]] => [
    end,
    rules.filter(({ ends }) => ends.includes(end)),
  ]),
);

function cut(word: string): string {
  const folded = foldWord(word);
  const possible = rulesFor.get(folded.slice(-1));
  if (!possible || isKept(folded)) return word;
  for (const { pattern, left, add } of possible) {
    const at = folded.search(pattern);
    if (at >= left && isEnough(folded.slice(0, at))) return word.slice(0, at) + add;
  }
  return word;
}

/**
 * What the inflected forms of a Swedish word have in common: `mötet`, `mötena` → `möt`; å, ä and ö are
 * kept. Only what stands after the last hyphen is cut, and nothing of it when it has a digit; words of
 * three letters or fewer stay, but for a short table. Idempotent.
 *
 * After the ideas of the Swedish stemmer of Snowball (https://snowballstem.org), with rules of our own.
 */
export function stem(form: string): string {
  const plain = foldForeign(form);
  const from = plain.lastIndexOf('-') + 1;
  let word = plain.slice(from);
  if (word.length > maxLength || /\p{N}/u.test(word)) return plain;
  for (;;) {
    const base = regular(word);
    const next = base.length > 3 ? cut(base) : base;
    if (next === word) return plain.slice(0, from) + word;
    word = next;
  }
}

/** The stem without diacritics, by which the index is sorted: `mötet` and `motet` → `mot`. */
export function foldedStem(form: string): string {
  return foldWord(stem(form));
}
