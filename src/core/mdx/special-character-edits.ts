import type { TextEdit } from './text-edit.ts';
import { placeholderCharacters } from './reserved-characters.ts';
import { isEscaped } from './find-tags.ts';

/**
 * `import` and `export` wherever they could end up at the start of a line, also
 * after a tag or a comment, which is replaced by a line break or nothing.
 */
const moduleWord = /(?<![\w./@-])(?:import|export)/g;
/** `<` around an address: of an autolink, or in the parentheses of a link. */
const autolink = /<(?:https?:\/\/|mailto:|[^\s<>@:/]+@)[^\s<>]*>/iy;
const destination = /<[^<>\r\n]*>/y;
const beforeDestination = /\]\([ \t]*$/;

/** Edits that replace the characters the parser would interpret, and normalise line ends to LF. */
export function* specialCharacterEdits(source: string): Generator<TextEdit> {
  for (const match of source.matchAll(/\r\n?|^\uFEFF|[<{]/g)) {
    const [character] = match;
    const start = match.index;
    const end = start + character.length;
    if (character === '\uFEFF') yield { start, end, text: '' };
    else if (character === '{')
      yield openingEdit(
        source,
        start,
        placeholderCharacters.brace,
        placeholderCharacters.escapedBrace,
      );
    else if (character === '<') yield* lessEdits(source, start);
    else yield { start, end, text: '\n' };
  }
  for (const { index: start, 0: word } of source.matchAll(moduleWord)) {
    yield {
      start,
      end: start + 1,
      text: word === 'import' ? placeholderCharacters.i : placeholderCharacters.e,
    };
  }
}

function openingEdit(source: string, start: number, plain: string, escaped: string): TextEdit {
  return isEscaped(source, start)
    ? { start: start - 1, end: start + 1, text: escaped }
    : { start, end: start + 1, text: plain };
}

function* lessEdits(source: string, start: number): Generator<TextEdit> {
  const edit = openingEdit(
    source,
    start,
    placeholderCharacters.less,
    placeholderCharacters.escapedLess,
  );
  yield edit;
  if (edit.start < start) return;
  if (beforeDestination.test(source.slice(Math.max(0, start - 20), start))) {
    const inside = matchAt(destination, source, start);
    for (const { index } of inside?.matchAll(/[ \t]/g) ?? []) {
      yield { start: start + index, end: start + index + 1, text: placeholderCharacters.space };
    }
    return;
  }
  const address = matchAt(autolink, source, start);
  if (address === undefined) return;
  const end = start + address.length;
  yield { start: end - 1, end, text: placeholderCharacters.greater };
}

function matchAt(sticky: RegExp, source: string, at: number): string | undefined {
  sticky.lastIndex = at;
  return sticky.exec(source)?.[0];
}
