import { isAcronym, joinedAcronym } from './acronyms.ts';
import type { Word } from './word.ts';

/** Marks that are not seen, and may stand within a word: soft hyphen, spaces and joiners without width. */
const unseen = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
const run = `[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}${unseen}]*`;
const hyphens = '\\-\\u2010\\u2011';

/** Endings after a colon: `ITP:s`, `vd:n`, `sms:et`. */
const colonEnding = `:(?:n?s|e?ns?|e?ts?|a|e|[aeo]r(?:na)?s?)(?![\\p{L}\\p{N}])`;

/** A run, and those that hang on it by an apostrophe or a hyphen. */
const pattern = new RegExp(`${run}(?:['’${hyphens}]${run})*(?:${colonEnding})?`, 'gu');

const ending = new RegExp(`${colonEnding}$`, 'u');
const silent = new RegExp(`['’${unseen}]`, 'gu');
const hyphen = new RegExp(`[${hyphens}]`, 'gu');

/** Most words: nothing in them but letters that are one character each. */
const plain = /^[a-zåäö]+$/i;

const formOf = (surface: string): string =>
  plain.test(surface)
    ? surface.toLowerCase()
    : joinedAcronym(
        surface.replace(ending, '').replace(silent, '').replace(hyphen, '-').normalize('NFC'),
      ).toLowerCase();

/** A number that may belong to an acronym before it, and what it hangs together with: `1`, `2-pension`. */
const shortNumber = /^\d{1,2}(?![^-])/;

/** What makes a number a measure, not a name: `LAS 7 §`, `PBB 7,5`, `KI 95 %`. */
const measure = /^(?:[.,:]\d|[ \u00a0\u202f]?[§%])/;

const isOneSpace = (text: string): boolean => /^[ \u00a0\u202f]$/.test(text);

/** What is written together. Numbers are not: `40-20-40` is three, `2026-11-22` too. */
function* written(text: string): Generator<Omit<Word, 'form'>> {
  for (const { 0: whole, index } of text.matchAll(pattern)) {
    const pieces = /^[\d\-\u2010\u2011]+$/.test(whole)
      ? whole.matchAll(/\d+/g)
      : [{ 0: whole, index: 0 }];
    for (const { 0: surface, index: at } of pieces) {
      yield { surface, start: index + at, end: index + at + surface.length };
    }
  }
}

/**
 * The words of a text, in order. Numbers are words; `ITP 1`, `ITP1` and `ITP-1` are all the one word
 * `itp1`. Never throws, and takes time in proportion to the text.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { surface, start, end } of written(text)) {
    const form = formOf(surface);
    const before = words.at(-1);
    if (
      before &&
      shortNumber.test(form) &&
      isOneSpace(text.slice(before.end, start)) &&
      isAcronym(before.surface) &&
      !measure.test(text.slice(end, end + 2))
    ) {
      words[words.length - 1] = {
        surface: text.slice(before.start, end),
        form: before.form + form,
        start: before.start,
        end,
      };
    } else if (form !== '') {
      words.push({ surface, form, start, end });
    }
  }
  return words;
}

/** The parts of a form that hyphens join: `jobb-coach` → `jobb`, `coach`; none when one is a single letter. */
export function hyphenParts(form: string): string[] {
  const parts = form.split('-');
  return parts.length > 1 && parts.every((part) => part.length > 1) ? parts : [];
}
