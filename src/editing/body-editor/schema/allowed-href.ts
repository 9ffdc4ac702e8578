import { checkLinks } from '../../../core/mdx/rules/links.ts';

/** Whether a link may have this `href`, by the same rule that validates entries. */
export function isAllowedHref(href: string): boolean {
  const children = [{ type: 'text', at: 0, value: href }] as const;
  const { hrefs } = checkLinks([{ type: 'link', at: 0, href, title: undefined, children }], '/');
  return hrefs.size > 0;
}
