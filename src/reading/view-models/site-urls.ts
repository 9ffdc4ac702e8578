import { addressOf, type AddressedKind } from '../../core/model/addresses.ts';

/** A link: its address and its text. */
export interface Link {
  /** Address with `BASE_PATH` in front. */
  readonly href: string;
  readonly text: string;
}

/** Creates the addresses of a site's pages. */
export interface Urls {
  /** Prefixes an address on the site, such as `/sok/`, with `BASE_PATH`. */
  to(address: string): string;
  /** Returns the address of an entry's or a practice's page. */
  page(kind: AddressedKind, id: string): string;
}

/**
 * Creates the address builder for a site published at `base`.
 * @param base path that starts and ends with a slash
 */
export function createUrls(base: string): Urls {
  const to = (address: string) => base + address.replace(/^\//, '');
  return { to, page: (kind, id) => to(addressOf(kind, id)) };
}
