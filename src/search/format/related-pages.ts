import { NumberReader, NumberWriter } from './varint.ts';

/**
 * Pairs of pages about the same thing, such as a practice and a reflection
 * it comes from. Link `n` is between the pages `ones[n]` and `others[n]`, by number.
 */
export interface RelatedPages {
  /** The page with the lower number of each two. */
  readonly ones: Uint32Array;
  readonly others: Uint32Array;
}

/**
 * Links as bytes, in order: how far the first page is from that of the link
 * before, and how far the second is from the first.
 * @param links pairs of numbers of pages, in any order
 */
export function writeRelatedPages(
  links: Iterable<readonly [number, number]>,
): Uint8Array<ArrayBuffer> {
  const sorted = [...links]
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const writer = new NumberWriter();
  writer.number(sorted.length);
  let last = 0;
  for (const [one, other] of sorted) {
    writer.number(one - last);
    writer.number(other - one);
    last = one;
  }
  return writer.bytes();
}

/** Reads what `writeRelatedPages` has written. */
export function readRelatedPages(bytes: Uint8Array): RelatedPages {
  const reader = new NumberReader(bytes);
  const length = reader.number();
  const ones = new Uint32Array(length);
  const others = new Uint32Array(length);
  let one = 0;
  for (let link = 0; link < length; link++) {
    ones[link] = one += reader.number();
    others[link] = one + reader.number();
  }
  return { ones, others };
}
