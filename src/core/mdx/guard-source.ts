import type { Span } from './find-comments.ts';
import type { TextEdit } from './text-edit.ts';
import { specialCharacterEdits } from './special-character-edits.ts';
import { maxTags } from './reserved-characters.ts';
import { tagEdits } from './tag-edits.ts';
import type { FoundTag } from './find-tags.ts';

/** A source with placeholders for everything the parser must not see. */
export interface GuardedSource {
  /** The source without `<` and `{`, without `import` and `export` at the start of a line, and with LF line ends. */
  readonly text: string;
  /** The tags that have a placeholder in the text, in the order of their placeholders. */
  readonly tags: readonly FoundTag[];
  /** Maps an offset in `text` to an offset in the source. */
  toSource(offset: number): number;
}

/**
 * Replaces everything that could make the native parser fail, or that it would
 * interpret itself, with placeholder characters that it treats as letters.
 *
 * The parser aborts the process on some inputs with `<` and overflows its stack
 * on others with `{`, so it gets neither. `restore-characters.ts` restores
 * them afterwards.
 *
 * @param tags everything that looks like a tag, in order
 * @param comments comments to remove, in order
 */
export function guardSource(
  source: string,
  tags: readonly FoundTag[] = [],
  comments: readonly Span[] = [],
): GuardedSource {
  const kept = tags.slice(0, maxTags);
  const edits: TextEdit[] = [
    ...tagEdits(source, kept),
    ...comments.map((span) => ({ ...span, text: '' })),
    ...specialCharacterEdits(source),
  ];
  // Whole tags and comments before the characters inside them.
  edits.sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: string[] = [];
  const segments: { at: number; source: number; isCopy: boolean }[] = [];
  let length = 0;
  let done = 0;
  const add = (text: string, from: number, isCopy: boolean) => {
    if (text === '') return;
    segments.push({ at: length, source: from, isCopy });
    parts.push(text);
    length += text.length;
  };
  for (const { start, end, text } of edits) {
    if (start < done) continue;
    add(source.slice(done, start), done, true);
    add(text, start, false);
    done = end;
  }
  add(source.slice(done), done, true);
  return { text: parts.join(''), tags: kept, toSource };

  function toSource(offset: number): number {
    let low = 0;
    let high = segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (segments[middle]!.at <= offset) low = middle;
      else high = middle - 1;
    }
    const segment = segments[low];
    if (!segment) return 0;
    return segment.isCopy ? segment.source + offset - segment.at : segment.source;
  }
}
