import { filterNames } from '../search-filters.ts';
import { pageCode, type SearchIndex } from '../format/index-format.ts';
import { parseFragment } from '../format/pagefind-fragment.ts';
import { unpacked } from './load-file.ts';

/** A part of a page that can be linked to. */
interface PagePart {
  /** Id of its heading. */
  readonly id: string;
  readonly title: string;
  /** Where its text begins in the text of the page, in UTF-16 units. */
  readonly start: number;
}

/** What the search shows of a page. */
export interface PageText {
  /** Address, with the path the site is published under. */
  readonly href: string;
  readonly title: string;
  /** What the page says of itself; may be empty. */
  readonly summary: string;
  /** Value of the kind filter; empty when it has none. */
  readonly kind: string;
  /** Value of the status filter; empty when it has none. */
  readonly status: string;
  readonly text: string;
  /** Its parts, in order. */
  readonly parts: readonly PagePart[];
}

/** Address of Pagefind's file with the text of a page, from the root of the site. */
export function fragmentAddress({ fragments }: SearchIndex, page: number): string {
  return `/pagefind/fragment/${fragments}${pageCode(page)}.pf_fragment`;
}

/**
 * Reads a file with the text of a page.
 * @throws when it is not of Pagefind's form
 */
export async function readFragment(
  packed: Uint8Array<ArrayBuffer>,
  base: string,
): Promise<PageText> {
  const text = new TextDecoder().decode(await unpacked(packed));
  const { url, content, meta, filters, anchors } = parseFragment(text, 'The text of a page');
  const starts = wordStarts(content);
  return {
    href: base + url.replace(/^\//, ''),
    title: meta['title'] ?? url,
    summary: meta['summary'] ?? '',
    kind: filters[filterNames.kind]?.[0] ?? '',
    status: filters[filterNames.status]?.[0] ?? '',
    text: content,
    parts: anchors
      .filter(({ element }) => /^h[2-4]$/.test(element))
      .map(({ id, text = '', location }) => ({
        id,
        title: text.trim(),
        start: starts[location] ?? content.length,
      })),
  };
}

/** Where each word begins, as Pagefind counts words: by spaces. */
function wordStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) starts.push(at + 1);
  return starts;
}
