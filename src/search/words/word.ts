/** A word of a text, and where it stands. */
export interface Word {
  /** As it stands in the text, `text.slice(start, end)`; may hold a hyphen, a colon or an apostrophe. */
  readonly surface: string;
  /** NFC, lower case, acronyms joined: `AKAP-KR` → `akap-kr`, `ITP 1` → `itp1`; å, ä and ö kept. */
  readonly form: string;
  /** Where it begins, in UTF-16 units. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
}
