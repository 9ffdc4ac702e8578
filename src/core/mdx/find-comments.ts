import { isEscaped } from './find-tags.ts';

/** A stretch of the source. */
export interface Span {
  /** Offset of its first code unit. */
  readonly start: number;
  /** Offset after its last. */
  readonly end: number;
}

const opening = /\{\s*\/\*/g;
const between = /\s*(\}|\/\*)/y;

/** Finds MDX comments, block comments of JavaScript in braces, in order. Code is not told from text here. */
export function findComments(source: string): Span[] {
  const found: Span[] = [];
  let close = 0;
  opening.lastIndex = 0;
  for (let match = opening.exec(source); match; match = opening.exec(source)) {
    let end: number | undefined;
    let inside = opening.lastIndex;
    while (end === undefined) {
      // The position only moves on, so that many unclosed comments cost one search.
      if (close < inside) close = source.indexOf('*/', inside);
      if (close < 0) return found;
      between.lastIndex = close + 2;
      const next = between.exec(source);
      if (!next) break;
      if (next[1] === '}') end = between.lastIndex;
      inside = between.lastIndex;
    }
    if (end === undefined || isEscaped(source, match.index)) continue;
    found.push({ start: match.index, end });
    opening.lastIndex = end;
  }
  return found;
}
