import type { Conclusion } from '../../core/model/conclusion.ts';
import type { SiteContext } from './site-context.ts';
import type { Link } from './site-urls.ts';

/** Plain-text paragraphs that a conclusion adds: the new statement, note or reason, by type. */
export function conclusionParagraphs(conclusion: Conclusion): string[] {
  switch (conclusion.type) {
    case 'introduces':
      return [conclusion.statement];
    case 'replaces':
      return [conclusion.by.statement];
    case 'confirms':
      return [conclusion.note];
    case 'refines':
      return [...(conclusion.statement ? [conclusion.statement] : []), conclusion.why];
    case 'questions':
      return [conclusion.why, conclusion.context];
  }
}

/** Links to the areas and themes of an entry or a practice. A missing topic is shown by its id. */
export function topicLinks(
  { areas, themes }: { readonly areas: readonly string[]; readonly themes: readonly string[] },
  { urls, catalogue }: SiteContext,
): { readonly areas: readonly Link[]; readonly themes: readonly Link[] } {
  return {
    areas: areas.map((id) => ({
      href: urls.page('area', id),
      text: catalogue.area(id)?.data.title ?? id,
    })),
    themes: themes.map((id) => ({
      href: urls.page('theme', id),
      text: catalogue.theme(id)?.data.title ?? id,
    })),
  };
}

/** Splits plain text into paragraphs at blank lines. Returns an empty list for undefined. */
export function paragraphs(text: string | undefined): string[] {
  return text === undefined ? [] : text.split(/\n\s*\n/).map((part) => part.trim());
}

/** A term explained at the foot of a page. */
export interface ShownTerm {
  /** Id of the element that the text links to. */
  readonly anchor: string;
  readonly term: string;
  /** Its meanings; `party` names who uses the meaning, undefined for the general one. */
  readonly meanings: readonly { readonly party: string | undefined; readonly text: string }[];
}

/**
 * The terms that a page's texts link to, once each, in order of first appearance.
 * Unknown ids are left out.
 */
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
