import type { Span } from './find-comments.ts';
import type { TextEdit } from './text-edit.ts';
import { specialCharacterEdits } from './special-character-edits.ts';
import { maxTags } from './reserved-characters.ts';
import { tagEdits } from './tag-edits.ts';
import type { FoundTag } from './find-tags.ts';

/** A source made safe for the parser. */
export interface GuardedSource {
  /** Text without any `<` or `{`, and without `import` or `export` first on a line, and with LF line ends. */
  readonly text: string;
  /** The tags that have a stand-in in the text, in the order of their stand-ins. */
  readonly tags: readonly FoundTag[];
  /** The offset in the source of an offset in the text. */
  toSource(offset: number): number;
}

/**
 * Replaces everything that could make the native parser fail, or that means
 * something of its own to it, by characters that are letters to it.
 *
 * The parser aborts the process on some inputs with `<` and overflows its stack
 * on others with `{`, so it is shown neither. What they stand for is put back
 * afterwards: see `restore.ts`.
 *
 * @param tags what looks like tags, in order
 * @param comments what is left out, in order
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
  // Whole tags and comments before the letters inside them.
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
