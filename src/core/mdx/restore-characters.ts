import type { Guarded } from './guard-source.ts';
import { anyStandIn, firstTagStandIn, standIns } from './reserved-characters.ts';
import type { FoundTag } from './find-tags.ts';

const plain: ReadonlyMap<string, string> = new Map([
  [standIns.less, '<'],
  [standIns.brace, '{'],
  [standIns.escapedLess, '<'],
  [standIns.escapedBrace, '{'],
  [standIns.i, 'i'],
  [standIns.e, 'e'],
  [standIns.space, ' '],
  [standIns.greater, '>'],
]);

const inCode: ReadonlyMap<string, string> = new Map([
  ...plain,
  [standIns.escapedLess, '\\<'],
  [standIns.escapedBrace, '\\{'],
]);

/** Text as typed, where tags mean nothing: addresses, descriptions of images. */
export function restoreText(text: string, guarded: Guarded): string {
  return restore(text, guarded, plain);
}

/** Code as typed, where nothing means anything. */
export function restoreCode(text: string, guarded: Guarded): string {
  return restore(text, guarded, inCode);
}

/** Text with its tags, in order. Tags that are text are text; `onText` hears of them. */
export function restoreTags(
  text: string,
  guarded: Guarded,
  onText: (tag: FoundTag) => void,
): (string | FoundTag)[] {
  const parts: (string | FoundTag)[] = [];
  let from = 0;
  let pending = '';
  for (const match of text.matchAll(anyStandIn)) {
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

function restore(text: string, guarded: Guarded, letters: ReadonlyMap<string, string>): string {
  return text.replace(
    anyStandIn,
    (character) => letters.get(character) ?? tagOf(character, guarded)?.raw ?? '',
  );
}

function tagOf(character: string, { tags }: Guarded): FoundTag | undefined {
  return tags[character.codePointAt(0)! - firstTagStandIn];
}
