import { parse } from 'yaml';

/** Splits that people have reviewed, which take precedence over computed ones. */
export interface Overrides {
  /** Parts by word in its dictionary form; a single part for a word that is never split. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads the override file: `split`, a list of words with `|` between their
 * parts, and `whole`, a list of words that are no compounds to a reader.
 *
 * @throws Error when the file is not of that shape.
 */
export function readOverrides(text: string): Overrides {
  const data: unknown = parse(text);
  const words = new Map<string, readonly string[]>();
  for (const key of ['split', 'whole'] as const) {
    const list: unknown = (data as Record<string, unknown> | null)?.[key] ?? [];
    if (!Array.isArray(list)) throw new Error(`The override file needs a list under “${key}”.`);
    for (const line of list as readonly unknown[]) {
      for (const entry of String(line).split(/\s+/)) {
        const parts = entry.toLowerCase().split('|');
        if (parts.includes('') || parts.length > 1 !== (key === 'split')) {
          throw new Error(`The override file has “${entry}” under “${key}”.`);
        }
        words.set(parts.join(''), parts);
      }
    }
  }
  return { words };
}

/** Endings of nouns, verbs and adjectives, and what stands in their place in the dictionary form. */
const ENDINGS =
  /^(?:s|(?:en|n|et|t|ar|or|er|r|na|a|e|are|ast|aste|de|te|d|des|tes|ts|as|es|nde)s?|(?:ar|or|er|r)nas?|ens|nas)$/;
const DICTIONARY_ENDINGS = ['', 'a', 'e', 'are'];

/** The reviewed parts of a form, also when it is an inflection of a reviewed word. */
export function overriddenParts(overrides: Overrides, form: string): readonly string[] | undefined {
  const exact = overrides.words.get(form);
  if (exact) return exact;
  for (let length = 0; length <= 5 && length < form.length - 2; length++) {
    const stem = form.slice(0, form.length - length);
    if (length > 0 && !ENDINGS.test(form.slice(form.length - length))) continue;
    for (const ending of DICTIONARY_ENDINGS) {
      const parts = overrides.words.get(stem + ending);
      if (parts) return moveBounds(parts, form);
    }
  }
  return undefined;
}

/** The same bounds in another form of a word. */
export function moveBounds(parts: readonly string[], form: string): readonly string[] {
  const moved: string[] = [];
  let at = 0;
  for (const part of parts.slice(0, -1)) {
    if (at + part.length >= form.length) break;
    moved.push(form.slice(at, at + part.length));
    at += part.length;
  }
  return [...moved, form.slice(at)];
}
