import { isEscaped } from './find-tags.ts';

/** A range of the source, in UTF-16 code units. */
export interface Span {
  /** Inclusive. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

const opening = /\{\s*\/\*/g;
const between = /\s*(\}|\/\*)/y;

/** Finds MDX comments (JavaScript block comments in braces), in order, also those inside code. */
export function findComments(source: string): Span[] {
  const found: Span[] = [];
  let close = 0;
  opening.lastIndex = 0;
  for (let match = opening.exec(source); match; match = opening.exec(source)) {
    let end: number | undefined;
    let inside = opening.lastIndex;
    while (end === undefined) {
      // The position never moves back, so that many unclosed comments cost a single search.
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
