import { sortInSwedishOrder } from '../../core/knowledge/swedish-order.ts';
import type { AddressedKind } from '../../core/model/addresses.ts';
import type { SiteContext } from './site-context.ts';
import type { Link } from './site-urls.ts';

/** One line of the index from A to Ö. */
interface IndexLine {
  /** What it leads to. */
  readonly link: Link;
  /** What kind of page that is, in words. */
  readonly kind: string;
  /** The name of the page, when the line is another word for it. */
  readonly see: string | undefined;
}

/** The lines under one letter. */
export interface IndexLetter {
  /** The letter, or `0–9`. */
  readonly letter: string;
  /** Its lines, in Swedish order. */
  readonly lines: readonly IndexLine[];
}

/** The lines of the pages of each kind: none of those that nobody looks for by name. */
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
 * The index of the site from A to Ö: every practice, guide, programme, area and
 * theme by name, and by the other words people use for them. It stands in for
 * the search where there is no JavaScript.
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

/** What a name is to a reader: written with capitals or another dash it is the same. */
function formOf(name: string): string {
  return name.toLocaleLowerCase('sv').replace(/\p{Dash}/gu, '-');
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

/** Where everything stands that does not begin with a letter of the alphabet. */
const noLetter = '0–9';
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ'];
const headings = [noLetter, ...letters];
/** Swedish order, in which é is an e and ø is an ö. */
const sameLetter = new Intl.Collator('sv', { sensitivity: 'base' });

function firstLetter(text: string): string {
  const [first = ''] = text.normalize('NFC');
  if (!/\p{Script=Latin}/u.test(first)) return noLetter;
  return letters.findLast((letter) => sameLetter.compare(letter, first) <= 0) ?? noLetter;
}
