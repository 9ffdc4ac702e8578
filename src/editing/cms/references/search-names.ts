import type { Name } from './name-source.ts';

/** What was found. */
export interface FoundNames {
  /** The best of them, best first. */
  readonly names: readonly Name[];
  /** How many there are in all. */
  readonly count: number;
}

/** Most names shown at once: more than people look through. */
export const shownAtMost = 50;

/** A name made ready to be searched. */
interface Prepared {
  readonly name: Name;
  /** Its name and the other words for it, folded; the name first. */
  readonly texts: readonly string[];
  /** All of `texts` and the id, to rule it out at a glance. */
  readonly all: string;
}

const prepared = new WeakMap<readonly Name[], readonly Prepared[]>();

/**
 * Finds names by what is typed, without regard to case and diacritics. Each
 * word must be found. A name that starts with what is typed comes first, then
 * names in which words start so, names that hold it, and last other words for
 * it; ties keep the order of the list. Nothing typed gives all.
 *
 * @param names in the order they are listed; the same array is prepared once
 * @param without ids to leave out
 */
export function findNames(
  names: readonly Name[],
  typed: string,
  without: ReadonlySet<string> = new Set(),
): FoundNames {
  const phrase = fold(typed).trim();
  const words = phrase.split(/\s+/);
  const ranks: Name[][] = [[], [], [], [], []];
  for (const one of prepare(names)) {
    if (without.has(one.name.id)) continue;
    const rank = phrase === '' ? 0 : rankOf(one, phrase, words);
    if (rank !== undefined) ranks[rank]!.push(one.name);
  }
  const found = ranks.flat();
  return { names: found.slice(0, shownAtMost), count: found.length };
}

function prepare(names: readonly Name[]): readonly Prepared[] {
  const known = prepared.get(names);
  if (known) return known;
  const made = names.map((name) => {
    const texts = [name.name, ...(name.also ?? [])].map((text) => ` ${fold(text)}`);
    return { name, texts, all: `${texts.join('')} ${name.id}` };
  });
  prepared.set(names, made);
  return made;
}

/** 0 is best; undefined is not found. Texts begin with a space, so that every word has one before it. */
function rankOf(
  { texts, all }: Prepared,
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
 * Lower case without diacritics, and everything but letters and digits as
 * spaces. Classes of code units, as `\p{…}` takes five times as long.
 */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]+/g, '')
    .replace(/[^a-z0-9\u00C0-\u1FFF\u2C00-\uFFFF]+/g, ' ');
}
