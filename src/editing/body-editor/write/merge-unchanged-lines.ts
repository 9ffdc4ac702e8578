/**
 * Applies a change to the source that a block was read from, so that unchanged
 * lines keep their line breaks and alignment.
 *
 * @param source the source the block was read from
 * @param before the block as it was read, in canonical Markdown
 * @param after the block as it is now, in canonical Markdown
 * @returns the source with the change; undefined when `source` and `before` differ in more than white space
 */
export function mergeUnchangedLines(
  source: string,
  before: string,
  after: string,
): string | undefined {
  if (source.replace(/\s+/g, '') !== before.replace(/\s+/g, '')) return undefined;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  // Line breaks may differ in the source, so a run of white space is kept or replaced as a whole.
  if (splitsSpace(before, start) || splitsSpace(after, start)) {
    start = before.slice(0, start).trimEnd().length;
  }
  let from = before.length - end;
  if (splitsSpace(before, from) || splitsSpace(after, after.length - end)) {
    from += before.slice(from).length - before.slice(from).trimStart().length;
    end = before.length - from;
  }
  if (start > from || start > after.length - end) return undefined;
  const head = offsetAfter(
    source,
    countNonSpace(before.slice(0, start)),
    isSpaceAt(before, start - 1),
  );
  const tail = offsetBefore(source, countNonSpace(before.slice(from)), isSpaceAt(before, from));
  return source.slice(0, head) + after.slice(start, after.length - end) + source.slice(tail);
}

/** Whether there is white space on both sides of `at`. */
function splitsSpace(text: string, at: number): boolean {
  return isSpaceAt(text, at - 1) && isSpaceAt(text, at);
}

function isSpaceAt(text: string, at: number): boolean {
  return /\s/.test(text[at] ?? '');
}

function countNonSpace(text: string): number {
  return text.replace(/\s+/g, '').length;
}

/** Offset after the `count`th non-space character, optionally with the white space after it. */
function offsetAfter(source: string, count: number, withSpace: boolean): number {
  let at = 0;
  for (let left = count; left > 0; at += 1) if (!isSpaceAt(source, at)) left -= 1;
  while (withSpace && isSpaceAt(source, at)) at += 1;
  return at;
}

/** Offset before the `count`th non-space character from the end, optionally with the white space before it. */
function offsetBefore(source: string, count: number, withSpace: boolean): number {
  let at = source.length;
  for (let left = count; left > 0; at -= 1) if (!isSpaceAt(source, at - 1)) left -= 1;
  while (withSpace && isSpaceAt(source, at - 1)) at -= 1;
  return at;
}
