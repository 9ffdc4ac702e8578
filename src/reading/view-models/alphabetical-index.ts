import { sortInSwedishOrder } from '../../core/knowledge/swedish-order.ts';
import type { AddressedKind } from '../../core/model/addresses.ts';
import type { SiteContext } from './site-context.ts';
import type { Link } from './site-urls.ts';

/** One line of the index. */
interface IndexLine {
  readonly link: Link;
  /** Kind of the target page, as text. */
  readonly kind: string;
  /** Title of the page when the line is an alias; otherwise undefined. */
  readonly see: string | undefined;
}

/** The lines of the index under one letter. */
export interface IndexLetter {
  /** The letter, or `0–9`. */
  readonly letter: string;
  /** Lines in Swedish alphabetical order. */
  readonly lines: readonly IndexLine[];
}

/** Lines for the pages of each kind; empty for kinds that are not looked up by name. */
const linesOf: Readonly<Record<AddressedKind, (context: SiteContext) => readonly IndexLine[]>> = {
  practice: ({ catalogue, urls, t }) =>
    catalogue.practices.map(({ id, wording }) =>
      line(wording.name, urls.page('practice', id), t.kinds.practice.one),
    ),
  programme: ({ catalogue, urls, t }) =>
    catalogue.programmes.map(({ id, data }) =>
      line(data.title, urls.page('programme', id), t.kinds.programme.one),
    ),
  guide: ({ catalogue, urls, t }) =>
    catalogue.guides.flatMap(({ id, data }) =>
      withAliases(data, urls.page('guide', id), t.kinds.guide.one),
    ),
  theme: ({ catalogue, urls, t }) =>
    catalogue.themes.flatMap(({ id, data }) =>
      withAliases(data, urls.page('theme', id), t.kinds.theme.one),
    ),
  area: ({ catalogue, urls, t }) =>
    catalogue.areas.flatMap(({ id, data }) => {
      const href = urls.page('area', id);
      const names = data.agreements.flatMap(({ name, aliases }) => [name, ...aliases]);
      return withAliases({ ...data, aliases: [...data.aliases, ...names] }, href, t.kinds.area.one);
    }),
  reflection: () => [],
  page: () => [],
};

/**
 * Builds the index from A to Ö: practices, guides, programmes, areas and themes by
 * title and alias. It replaces search where there is no JavaScript.
 */
export function alphabeticalIndex(context: SiteContext): IndexLetter[] {
  const lines = Object.values(linesOf).flatMap((linesIn) => linesIn(context));
  const sorted = sortInSwedishOrder(lines, ({ link }) => ({ name: link.text, id: link.href }));
  const byLetter = Map.groupBy(sorted, ({ link }) => firstLetter(link.text));
  return headings.flatMap((letter) => {
    const found = byLetter.get(letter);
    return found ? [{ letter, lines: found }] : [];
  });
}

function line(text: string, href: string, kind: string, see?: string): IndexLine {
  return { link: { href, text: capitalised(text) }, kind, see };
}

function withAliases(
  { title, aliases }: { readonly title: string; readonly aliases: readonly string[] },
  href: string,
  kind: string,
): IndexLine[] {
  const byForm = new Map(aliases.toReversed().map((alias) => [formOf(alias), alias]));
  byForm.delete(formOf(title));
  const others = [...byForm.values()];
  return [line(title, href, kind), ...others.map((alias) => line(alias, href, kind, title))];
}

/** Normalised form of a name for comparison: ignores case and kinds of dashes. */
function formOf(name: string): string {
  return name.toLocaleLowerCase('sv').replace(/\p{Dash}/gu, '-');
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

/** Heading of lines that do not start with a letter. */
const noLetter = '0–9';
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ'];
const headings = [noLetter, ...letters];
/** Compares by base letter in Swedish: é equals e, ø equals ö. */
const sameLetter = new Intl.Collator('sv', { sensitivity: 'base' });

function firstLetter(text: string): string {
  const [first = ''] = text.normalize('NFC');
  if (!/\p{Script=Latin}/u.test(first)) return noLetter;
  return letters.findLast((letter) => sameLetter.compare(letter, first) <= 0) ?? noLetter;
}
