/** A run of digits, ignoring invisible characters and markup between them. */
export interface DigitGroup {
  /** The digits only. */
  readonly digits: string;
  /** Offset of the first digit. */
  readonly start: number;
  /** Offset after the last digit. */
  readonly end: number;
  /** Visible text between this group and the next; undefined when they are too far apart. */
  readonly gap: string | undefined;
}

/** Maximum distance between two groups of one number, markup included, in UTF-16 code units. */
const longestGap = 60;

/**
 * Characters and markup that are not visible: zero-width and direction marks, soft hyphens,
 * variation selectors, Markdown's marks of emphasis and code, tags, comments.
 */
const invisible =
  /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFE00-\uFE0F\uFEFF*~`\\]|<\/?[A-Za-z][^<>]*>|\{\/\*.*?\*\/\}/g;

/** Finds all groups of digits, in linear time. */
export function findDigitGroups(text: string): DigitGroup[] {
  const groups: DigitGroup[] = [];
  let open: { parts: string[]; start: number; end: number } | undefined;
  const close = (gap: string | undefined) => {
    if (open) groups.push({ digits: open.parts.join(''), start: open.start, end: open.end, gap });
    open = undefined;
  };
  for (const { 0: digits, index: start } of text.matchAll(/\d+/g)) {
    const end = start + digits.length;
    if (open) {
      const gap = gapBetween(text, open.end, start);
      if (gap === '') {
        open.parts.push(digits);
        open.end = end;
        continue;
      }
      close(gap);
    }
    open = { parts: [digits], start, end };
  }
  close(undefined);
  return groups;
}

function gapBetween(text: string, from: number, to: number): string | undefined {
  if (to - from > longestGap) return undefined;
  const gap = text.slice(from, to);
  // A single underscore between digits is not emphasis in Markdown, so it is visible.
  return gap.length === 1 ? visibleText(gap) : visibleText(gap).replaceAll('_', '');
}

/** Removes invisible characters and markup. */
export function visibleText(text: string): string {
  return text.replace(invisible, '');
}
