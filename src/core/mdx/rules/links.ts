import type { InText, Problem } from '../../model/problem.ts';
import { innerText, walk, type Link, type Node } from '../body-tree.ts';

/** A link to the site itself. */
export interface InternalLink {
  /** Its address as written: from the root of the site, relative, or an anchor. */
  readonly href: string;
  /** Offset of the link. */
  readonly at: number;
}

/** Result of {@link checkLinks}. */
export interface CheckedLinks {
  /** The `href` of each allowed link. */
  readonly hrefs: ReadonlyMap<Link, string>;
  /** Links to the site itself, in order. */
  readonly internal: readonly InternalLink[];
  readonly problems: readonly Problem<InText>[];
}

/**
 * Checks the targets of links.
 * @param base path the site is published under, with a slash at both ends
 */
export function checkLinks(nodes: readonly Node[], base: string): CheckedLinks {
  const hrefs = new Map<Link, string>();
  const internal: InternalLink[] = [];
  const problems: Problem<InText>[] = [];
  walk(nodes, (node) => {
    if (node.type !== 'link') return;
    const { at, href } = node;
    const reason = whyForbidden(href);
    if (reason) {
      problems.push({ at, code: 'forbidden-link', params: { href, reason } });
      return;
    }
    if (innerText(node.children) === '' && !node.children.some((child) => child.type === 'image')) {
      problems.push({ at, code: 'empty-link', params: { href } });
    }
    const isInternal = schemeOf(href) === undefined;
    if (isInternal) internal.push({ href, at });
    hrefs.set(node, encodeHref(href.startsWith('/') ? base + href.slice(1) : href));
  });
  return { hrefs, internal, problems };
}

/** Whether a link leads to another web site. */
export function isExternal(href: string): boolean {
  return /^https?:/i.test(href);
}

/** Allowed schemes, and the pattern that addresses with each must match. */
const allowed: Readonly<Record<string, RegExp>> = {
  http: /^https?:\/\/[^/\\?#]/i,
  https: /^https?:\/\/[^/\\?#]/i,
  mailto: /^mailto:[^\s]+$/i,
  tel: /^tel:[\d+().\- ]+$/i,
};

/** The reason a link is forbidden; undefined for an allowed one. */
function whyForbidden(href: string): string | undefined {
  if (href.trim() === '') return 'empty';
  // Browsers drop these from addresses, so that `java\tscript:` runs.

  if (/[\u0000-\u001F\u007F-\u009F\u2028\u2029]|^\s|\s$/.test(href)) return 'control';
  // A backslash is a slash to browsers, so that `/\host` is another web site.
  if (href.includes('\\')) return 'backslash';
  if (href.startsWith('//')) return 'host';
  const scheme = schemeOf(href);
  // A colon before the first slash is an obfuscated scheme.
  if (scheme === undefined) return /^[^/?#]*:/.test(href) ? 'scheme' : undefined;
  const pattern = Object.hasOwn(allowed, scheme) ? allowed[scheme] : undefined;
  return pattern?.test(href) ? undefined : 'scheme';
}

/** The scheme of an address, in lower case; undefined for one within the site. */
function schemeOf(href: string): string | undefined {
  return /^([A-Za-z][A-Za-z\d+.-]*):/.exec(href)?.[1]?.toLowerCase();
}

/** Percent-encodes what an address cannot hold; leaves what is encoded as it is. */
function encodeHref(href: string): string {
  return href
    .replace(/%(?![\dA-Fa-f]{2})/g, '%25')
    .replace(/[^\w.~:/?#[\]@!$&'()*+,;=%-]+/g, encodeURIComponent);
}
