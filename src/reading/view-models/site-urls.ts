import { addressOf, type AddressedKind } from '../../core/model/addresses.ts';

/** A link: where to, and its words. */
export interface Link {
  /** Address with `BASE_PATH` in front. */
  readonly href: string;
  /** What the link says. */
  readonly text: string;
}

/** Makes the links of a site. */
export interface Urls {
  /** An address on the site, such as `/sok/`, with `BASE_PATH` in front. */
  to(address: string): string;
  /** The page of an entry or a practice. */
  page(kind: AddressedKind, id: string): string;
}

/**
 * The links of a site published at `base`.
 * @param base path that starts and ends with a slash
 */
export function createUrls(base: string): Urls {
  const to = (address: string) => base + address.replace(/^\//, '');
  return { to, page: (kind, id) => to(addressOf(kind, id)) };
}
