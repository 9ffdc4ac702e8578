/** What Pagefind stores of a page, as far as it is used: the content of a `.pf_fragment` file. */
export interface PagefindFragment {
  /** Address from the root of the folder, such as `/metoder/fishbowl/`. */
  readonly url: string;
  /** Text of the page, words separated by single spaces. */
  readonly content: string;
  /** Values of each filter. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Metadata of the page: `title`, `summary`. */
  readonly meta: Readonly<Record<string, string>>;
  /** Headings and other elements with an id. */
  readonly anchors: readonly PagefindAnchor[];
}

/** An element of a page that can be linked to. */
interface PagefindAnchor {
  /** Name of the element, such as `h2`. */
  readonly element: string;
  readonly id: string;
  readonly text?: string;
  /** Number of the word of `content` that follows it. */
  readonly location: number;
}

/** Precedes the data in every file that Pagefind compresses. */
const signature = 'pagefind_dcd';

/**
 * Parses the decompressed text of a fragment file.
 * @param name of the file, for the error
 * @throws when the text does not begin with Pagefind's signature
 */
export function parseFragment(text: string, name: string): PagefindFragment {
  if (!text.startsWith(signature)) throw new Error(`${name} is not a Pagefind fragment`);
  return JSON.parse(text.slice(signature.length)) as PagefindFragment;
}
