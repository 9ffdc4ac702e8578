import type { GuardedSource } from './guard-source.ts';
import {
  anyPlaceholder,
  firstTagPlaceholder,
  placeholderCharacters,
} from './reserved-characters.ts';
import type { FoundTag } from './find-tags.ts';

const plain: ReadonlyMap<string, string> = new Map([
  [placeholderCharacters.less, '<'],
  [placeholderCharacters.brace, '{'],
  [placeholderCharacters.escapedLess, '<'],
  [placeholderCharacters.escapedBrace, '{'],
  [placeholderCharacters.i, 'i'],
  [placeholderCharacters.e, 'e'],
  [placeholderCharacters.space, ' '],
  [placeholderCharacters.greater, '>'],
]);

const inCode: ReadonlyMap<string, string> = new Map([
  ...plain,
  [placeholderCharacters.escapedLess, '\\<'],
  [placeholderCharacters.escapedBrace, '\\{'],
]);

/** Restores placeholders in text where tags have no meaning, such as addresses and alternative texts. */
export function restoreText(text: string, guarded: GuardedSource): string {
  return restore(text, guarded, plain);
}

/** Restores placeholders in code, backslashes included. */
export function restoreCode(text: string, guarded: GuardedSource): string {
  return restore(text, guarded, inCode);
}

/** Splits text into strings and tags. Tags of kind `text` are put into the strings and passed to `onText`. */
export function restoreTags(
  text: string,
  guarded: GuardedSource,
  onText: (tag: FoundTag) => void,
): (string | FoundTag)[] {
  const parts: (string | FoundTag)[] = [];
  let from = 0;
  let pending = '';
  for (const match of text.matchAll(anyPlaceholder)) {
    const tag = tagOf(match[0], guarded);
    pending += text.slice(from, match.index);
    from = match.index + match[0].length;
    if (!tag) pending += plain.get(match[0]) ?? '';
    else if (tag.kind === 'text') {
      pending += tag.raw;
      onText(tag);
    } else {
      if (pending !== '') parts.push(pending);
      pending = '';
      parts.push(tag);
    }
  }
  pending += text.slice(from);
  if (pending !== '') parts.push(pending);
  return parts;
}

function restore(
  text: string,
  guarded: GuardedSource,
  letters: ReadonlyMap<string, string>,
): string {
  return text.replace(
    anyPlaceholder,
    (character) => letters.get(character) ?? tagOf(character, guarded)?.raw ?? '',
  );
}

function tagOf(character: string, { tags }: GuardedSource): FoundTag | undefined {
  return tags[character.codePointAt(0)! - firstTagPlaceholder];
}
