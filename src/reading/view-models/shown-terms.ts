import type { SiteContext } from './site-context.ts';

/** A word explained at the foot of a page. */
export interface ShownTerm {
  /** Anchor that the text links to. */
  readonly anchor: string;
  readonly term: string;
  /** What it means, and to whom. */
  readonly meanings: readonly { readonly party: string | undefined; readonly text: string }[];
}

/** The words that a page's texts link to, in the order they first appear. */
export function shownTerms(ids: readonly string[], { catalogue }: SiteContext): ShownTerm[] {
  return [...new Set(ids)].flatMap((id) => {
    const entry = catalogue.entries.term.find((term) => term.id === id);
    if (!entry) return [];
    const meanings = entry.data.meanings.map(({ party, text }) => ({
      party: party === undefined ? undefined : (catalogue.party(party)?.data.name ?? party),
      text,
    }));
    return [{ anchor: `ord-${id}`, term: entry.data.term, meanings }];
  });
}
