import type { AddressedKind } from '../../src/core/model/addresses.ts';
import type { BuiltPage, BuiltSite } from './built-site.ts';

/** Each template of the site, with the addresses that are made from it. */
const patterns = {
  home: /^\/$/,
  areas: /^\/omraden\/$/,
  area: /^\/omraden\/[^/]+\/$/,
  themes: /^\/teman\/$/,
  theme: /^\/teman\/[^/]+\/$/,
  practices: /^\/arbetssatt\/$/,
  practice: /^\/arbetssatt\/[^/]+\/$/,
  reflections: /^\/reflektioner\/$/,
  reflectionsPage: /^\/reflektioner\/sida\/\d+\/$/,
  reflection: /^\/reflektioner\/(?!sida\/)[^/]+\/$/,
  guides: /^\/metoder\/$/,
  guide: /^\/metoder\/[^/]+\/$/,
  programmes: /^\/program\/$/,
  programme: /^\/program\/[^/]+\/$/,
  search: /^\/sok\/$/,
  index: /^\/sok\/a-o\/$/,
  page: /^\/(?:om|bidra|tillganglighet)\/$/,
  contentModel: /^\/bidra\/innehallsmodell\/$/,
  notFound: /^\/404\.html$/,
} as const satisfies Readonly<Record<AddressedKind, RegExp> & Record<string, RegExp>>;

/** Name of a template. */
export type TemplateName = keyof typeof patterns;

/** All pages of a template. @throws when there are none */
export function pagesOf(site: BuiltSite, template: TemplateName): readonly BuiltPage[] {
  const pages = site.pages.filter(({ address }) => patterns[template].test(address));
  if (pages.length === 0) throw new Error(`The site has no page of the template ${template}`);
  return pages;
}

/** The longest page of each template: what can go wrong on any goes wrong there first. */
export function longestPages(site: BuiltSite): readonly (readonly [TemplateName, string])[] {
  return (Object.keys(patterns) as TemplateName[]).map((name) => {
    const [longest] = pagesOf(site, name).toSorted((a, b) => b.html.length - a.html.length);
    return [name, longest!.address];
  });
}
