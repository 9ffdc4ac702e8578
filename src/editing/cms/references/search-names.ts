import type { NamedEntry } from './name-source.ts';

/** Result of {@link findNames}. */
export interface FoundNames {
  /** The best matches, best first, at most {@link maxShown}. */
  readonly names: readonly NamedEntry[];
  /** Number of all matches. */
  readonly count: number;
}

/** Maximum number of names shown at once. */
export const maxShown = 50;

/** A name with its normalised texts. */
interface SearchableName {
  readonly name: NamedEntry;
  /** Normalised name and alternative words; the name first. */
  readonly texts: readonly string[];
  /** All of `texts` and the id, for a fast first check. */
  readonly all: string;
}

const searchableLists = new WeakMap<readonly NamedEntry[], readonly SearchableName[]>();

/**
 * Finds names by typed text, ignoring case and diacritics. All words must match.
 * Ranking: the name starts with the text; words of the name start with the typed
 * words; the name contains them; alternative words match. Ties keep the order of the
 * list. An empty text matches all.
 *
 * @param names in list order; the normalised texts are cached per array
 * @param without ids to exclude
 */
export function findNames(
  names: readonly NamedEntry[],
  typed: string,
  without: ReadonlySet<string> = new Set(),
): FoundNames {
  const phrase = fold(typed).trim();
  const words = phrase.split(/\s+/);
  const ranks: NamedEntry[][] = [[], [], [], [], []];
  for (const one of prepare(names)) {
    if (without.has(one.name.id)) continue;
    const rank = phrase === '' ? 0 : rankOf(one, phrase, words);
    if (rank !== undefined) ranks[rank]!.push(one.name);
  }
  const found = ranks.flat();
  return { names: found.slice(0, maxShown), count: found.length };
}

function prepare(names: readonly NamedEntry[]): readonly SearchableName[] {
  const cached = searchableLists.get(names);
  if (cached) return cached;
  const made = names.map((name) => {
    const texts = [name.name, ...(name.also ?? [])].map((text) => ` ${fold(text)}`);
    return { name, texts, all: `${texts.join('')} ${name.id}` };
  });
  searchableLists.set(names, made);
  return made;
}

/** Rank of a match, 0 is best; undefined when it does not match. Each word in the texts is preceded by a space. */
function rankOf(
  { texts, all }: SearchableName,
  phrase: string,
  words: readonly string[],
): number | undefined {
  if (!words.every((word) => all.includes(word))) return undefined;
  const name = texts[0]!;
  if (name.startsWith(` ${phrase}`)) return 0;
  if (words.every((word) => name.includes(` ${word}`))) return 1;
  if (words.every((word) => name.includes(word))) return 2;
  return words.every((word) => all.includes(` ${word}`)) ? 3 : 4;
}

/**
 * Lower-cases, removes diacritics and replaces everything but letters and digits by
 * spaces. Code unit ranges are five times as fast as `\p{…}`.
 */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]+/g, '')
    .replace(/[^a-z0-9\u00C0-\u1FFF\u2C00-\uFFFF]+/g, ' ');
}
