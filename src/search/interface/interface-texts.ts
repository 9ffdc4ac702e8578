import type { Messages } from '../../core/i18n/index.ts';

/** Stands in a text where a word or a number is filled in. */
export const placeholderMark = '{}';

/**
 * The texts of the search in the site's language. Those that are made from
 * values have {@link placeholderMark} where each value goes.
 */
export type SearchWords = Readonly<
  Record<keyof Messages['search'] | 'oneResult' | 'withoutOne', string>
>;

/** How a status is shown: in words, with its shape and its colour. */
export interface StatusDisplay {
  /** What it is called. */
  readonly label: string;
  /** Its name in the style sheet, such as `confirmed`. */
  readonly name: string;
  /** Name of its shape in the style sheet, such as `confirms`. */
  readonly shape: string;
  /** The shape, as an SVG path in a box of 24 × 24. */
  readonly path: string;
}

/**
 * All that the search says and links to. Comes with the search page, and as a
 * file for the dialog, so that other pages need not carry it.
 */
export interface SearchTexts {
  /** Path the site is published under, with a slash at both ends. */
  readonly base: string;
  /** Address of the search page. */
  readonly search: string;
  /** Address of the index A–Ö. */
  readonly index: string;
  /** Address to ask someone, such as `mailto:…`. */
  readonly ask: string;
  /** What a thing of each kind is called, by value of the kind filter. */
  readonly kinds: Readonly<Record<string, string>>;
  /** How each status is shown, by value of the status filter. */
  readonly statuses: Readonly<Record<string, StatusDisplay>>;
  readonly words: SearchWords;
}
