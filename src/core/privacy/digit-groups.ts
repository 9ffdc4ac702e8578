/** Digits next to each other, as a reader sees them. */
export interface DigitGroup {
  /** The digits, without invisible characters and markup between them. */
  readonly digits: string;
  /** Offset of the first. */
  readonly start: number;
  /** Offset after the last. */
  readonly end: number;
  /** What a reader sees between this group and the next; undefined where that is far. */
  readonly gap: string | undefined;
}

/** Longest way between two groups of one number, markup included, in code units. */
const longestGap = 60;

/**
 * What a reader does not see: zero-width and direction marks, soft hyphens,
 * variation selectors, Markdown's marks of emphasis and code, tags, comments.
 */
const invisible =
  /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFE00-\uFE0F\uFEFF*~`\\]|<\/?[A-Za-z][^<>]*>|\{\/\*.*?\*\/\}/g;

/** Finds every group of digits. Takes time in proportion to the text. */
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
  // An underscore between digits is no emphasis to Markdown: it stands for itself.
  return gap.length === 1 ? visibleText(gap) : visibleText(gap).replaceAll('_', '');
}

/** Only what a reader sees of a piece of text. */
export function visibleText(text: string): string {
  return text.replace(invisible, '');
}
