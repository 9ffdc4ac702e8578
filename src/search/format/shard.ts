import { NumberReader, NumberWriter } from './varint.ts';
import type { Postings, Term } from './index-format.ts';

/** A term with where it is found. */
export interface IndexedTerm extends Term, Postings {}

const separator = '\n';
const between = '\t';

/**
 * A shard as bytes: the length of the list of terms, the list as text, then the
 * pages and impacts of each term in turn. Numbers of pages are written as
 * distances, which are small.
 */
export function writeShard(terms: readonly IndexedTerm[]): Uint8Array<ArrayBuffer> {
  const postings = new NumberWriter();
  const lines = terms.map((term) => {
    const start = postings.length;
    let last = 0;
    for (const page of term.pages) {
      postings.number(page - last);
      last = page;
    }
    for (const impact of term.impacts) postings.byte(impact);
    // A stem without diacritics is its own key, and most words are no compounds.
    const { stem, key, parts, count } = term;
    return [
      stem,
      count.toString(36),
      (postings.length - start).toString(36),
      key === stem ? '' : key,
      parts.join(' '),
    ]
      .join(between)
      .trimEnd();
  });
  const text = new TextEncoder().encode(lines.join(separator));
  const head = new NumberWriter();
  head.number(text.length);
  const whole = new Uint8Array(head.length + text.length + postings.length);
  whole.set(head.bytes());
  whole.set(text, head.length);
  whole.set(postings.bytes(), head.length + text.length);
  return whole;
}

/** The terms of a shard, sorted by key and then by stem. */
export interface Shard {
  readonly terms: readonly Term[];
  /** Where the term at a place in `terms` is found. Unpacked when first asked for. */
  postings(index: number): Postings;
}

/** Reads what `writeShard` has written. */
export function readShard(bytes: Uint8Array): Shard {
  const head = new NumberReader(bytes);
  const length = head.number();
  const body = head.at + length;
  const text = new TextDecoder().decode(bytes.subarray(head.at, body));
  const starts: number[] = [];
  let at = body;
  const terms = (text === '' ? [] : text.split(separator)).map((line): Term => {
    const [stem = '', count = '', size = '', key = '', parts = ''] = line.split(between);
    starts.push(at);
    at += Number.parseInt(size, 36);
    return {
      stem,
      key: key || stem,
      count: Number.parseInt(count, 36),
      parts: parts === '' ? [] : parts.split(' '),
    };
  });
  const unpacked = new Map<number, Postings>();
  return {
    terms,
    postings: (index) => {
      const known = unpacked.get(index);
      if (known) return known;
      const made = unpack(bytes, starts[index] ?? bytes.length, terms[index]?.count ?? 0);
      unpacked.set(index, made);
      return made;
    },
  };
}

function unpack(bytes: Uint8Array, start: number, count: number): Postings {
  const reader = new NumberReader(bytes, start);
  const pages = new Uint32Array(count);
  let page = 0;
  for (let index = 0; index < count; index++) pages[index] = page += reader.number();
  return { pages, impacts: bytes.slice(reader.at, reader.at + count) };
}
