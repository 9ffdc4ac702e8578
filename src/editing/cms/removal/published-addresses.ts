import { addressOf, type AddressedKind } from '../../../core/model/addresses.ts';
import type { ReferenceTarget } from '../../../core/model/field-metadata.ts';
import type { NameIndex } from '../references/name-source.ts';
import type { NamedEntry } from '../references/name-source.ts';

/** Kinds that have pages and that the published index knows the names of. */
type IndexedKind = ReferenceTarget & AddressedKind;

/** Where each of these kinds comes among the pages. */
const ranks: Readonly<Record<IndexedKind, number>> = { practice: 1, guide: 2, area: 3, theme: 4 };
const indexed = (Object.keys(ranks) as IndexedKind[]).sort((a, b) => ranks[a] - ranks[b]);

/** A page of the site that readers can be sent to. */
export interface Page extends NamedEntry {
  /** Its address, from the root of the site. */
  readonly id: string;
  readonly kind: IndexedKind;
}

/** The pages in the published index, by address. */
export function pagesOf(names: NameIndex): Page[] {
  return indexed.flatMap((kind) =>
    names[kind].map(({ id, name, also = [] }) => ({
      ...{ id: addressOf(kind, id), name, also, kind },
    })),
  );
}

/**
 * Turns what an editor has typed or pasted into an address on the site, if it can
 * be one: the site's own URL is removed from a copied one, and slashes are added.
 * Anything else is returned unchanged.
 * @param site URL of the site's home page, with a slash at the end
 */
export function addressFrom(typed: string, site: string): string {
  const text = typed.trim();
  const path = text.toLowerCase().startsWith(site.toLowerCase())
    ? `/${text.slice(site.length)}`
    : text;
  const bare = path.replace(/[?#].*$/, '').replace(/\/index\.html$/, '/');
  const isPath = /^\/?(?:[a-z0-9-]+\/)*[a-z0-9-]+\/?$/i.test(bare);
  return isPath ? `/${bare.toLowerCase().replace(/^\/|\/$/g, '')}/` : bare;
}
