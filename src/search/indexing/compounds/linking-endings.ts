import type { Lexicon } from './dictionary.ts';

/** Endings that bind a first part to the next, and what the ordinary word has in their place. */
const BINDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['s', ['', 'e', 'a']],
  ['es', ['', 'a']],
  ['e', ['', 'a', 'um']],
  ['o', ['a', 'e']],
  ['u', ['a']],
  ['a', ['', 'e']],
  ['i', ['um']],
  ['ra', ['er']],
  ['la', ['el']],
  ['el', ['la', 'le']],
  ['er', ['ra']],
  ['m', ['mme', 'mma']],
  ['', ['a', 'e']],
];

const NOT_ALONE = /[Z¤]/;

/** Whether a word stands in the dictionary as one that may stand alone. */
export function standsAlone(lexicon: Lexicon, word: string): boolean {
  return lexicon.entries.get(word)?.some((flags) => !NOT_ALONE.test(flags)) ?? false;
}

/** Flags of a word that is inflected itself, as an adjective, a noun or a verb. */
const INFLECTED = /[B-Tm]/;

/**
 * The ordinary word behind a first part (*försäkrings* → *försäkring*, *gatu* →
 * *gata*, *samverkans* → *samverkan*); undefined when there is none.
 */
export function ordinaryWord(lexicon: Lexicon, part: string): string | undefined {
  const alone = standsAlone(lexicon, part);
  if (alone && lexicon.entries.get(part)?.some((flags) => INFLECTED.test(flags))) return part;
  // *Nätverks* is of *nätverk* rather than of *nätverka*.
  if (!alone && part.endsWith('s') && standsAlone(lexicon, part.slice(0, -1))) {
    return part.slice(0, -1);
  }
  const linked = lexicon.linkingForms.get(part);
  if (linked !== undefined && linked !== part && standsAlone(lexicon, linked)) return linked;
  for (const [binding, replacements] of BINDINGS) {
    if (!part.endsWith(binding)) continue;
    if (binding === '' && alone) return part;
    const stem = part.slice(0, part.length - binding.length);
    if (stem.length < 2) continue;
    for (const replacement of replacements) {
      if (standsAlone(lexicon, stem + replacement)) return stem + replacement;
    }
  }
  if (part.endsWith('ans') && lexicon.readings(part.slice(0, -1)).length > 0) {
    return part.slice(0, -1);
  }
  if (part.endsWith('ar') && lexicon.readings(`${part}e`).length > 0) return `${part}e`;
  return linked;
}

/**
 * The ordinary word behind a part as far as it can be told, also of a part that
 * lost one of three equal letters (*fal* of *fallucka* → *fall*) or that the
 * dictionary does not know.
 */
export function ordinaryPart(lexicon: Lexicon, part: string): string {
  const known = ordinaryWord(lexicon, part) ?? ordinaryWord(lexicon, part + (part.at(-1) ?? ''));
  return known ?? part.replace(/(?<=\p{L}{3}[^s])s$/u, '');
}
