import { deskAddress, type BuiltPage, type BuiltSite } from './built-site.ts';
import { attributeOf, attributesOf } from './parse-html.ts';

/** Only the path and the fragment of a link to the site matter; the host is made up. */
const anyHost = 'http://site.invalid';

/** Attributes that hold an address the browser fetches by itself. */
const fetched = [
  ['link', 'href'],
  ['script', 'src'],
  ['img', 'src'],
  ['source', 'src'],
  ['video', 'poster'],
  ['video', 'src'],
  ['audio', 'src'],
  ['iframe', 'src'],
  ['embed', 'src'],
  ['object', 'data'],
  ['use', 'href'],
  ['image', 'href'],
] as const;

/** An address that a page names, and where. */
interface Reference {
  /** As written. */
  readonly url: string;
  /** Element and attribute, for reports. */
  readonly where: string;
  /** Whether a browser asks for it without the reader's doing. */
  readonly isFetched: boolean;
}

/** Every address that a page names in an attribute. */
export function referencesOf({ document }: BuiltPage): Reference[] {
  const plain = [
    ...fetched.map(([tag, name]) => ({ tag, name, isFetched: true })),
    { tag: 'a', name: 'href', isFetched: false },
    { tag: 'form', name: 'action', isFetched: false },
  ].flatMap(({ tag, name, isFetched }) =>
    attributesOf(document, tag, name).map(({ element, value }) => ({
      url: value,
      where: `${tag}[${name}]`,
      // Tells search engines the page's own address; nothing is fetched.
      isFetched: isFetched && attributeOf(element, 'rel') !== 'canonical',
    })),
  );
  const sets = ['img', 'source'].flatMap((tag) =>
    attributesOf(document, tag, 'srcset').flatMap(({ value }) =>
      value.split(',').map((candidate) => ({
        url: candidate.trim().split(/\s+/)[0] ?? '',
        where: `${tag}[srcset]`,
        isFetched: true,
      })),
    ),
  );
  const refreshes = attributesOf(document, 'meta[http-equiv="refresh"]', 'content').map(
    ({ value }) => ({
      url: value.replace(/^\d+;\s*url=/i, ''),
      where: 'meta[refresh]',
      isFetched: false,
    }),
  );
  return [...plain, ...sets, ...refreshes];
}

/**
 * Everything a page of the site points at that is not there: files, pages, and
 * headings within pages. An address outside `base` leads nowhere either.
 * @param base path the site is published under
 */
export function brokenLinks(site: BuiltSite, base: string): string[] {
  const idsByAddress = new Map(site.pages.map((page) => [page.address, idsOf(page)]));
  return site.pages.flatMap((page) =>
    referencesOf(page).flatMap(({ url, where }) => {
      const fault = faultOf(url, page.address);
      return fault === undefined ? [] : [`${page.address} ${where} ${url}: ${fault}`];
    }),
  );

  function faultOf(url: string, from: string): string | undefined {
    if (url === '') return 'empty';
    const here = anyHost + base + from.slice(1);
    if (!URL.canParse(url, here)) return 'no address';
    const { origin, pathname, hash, protocol } = new URL(url, here);
    if (origin !== anyHost) {
      return ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol) ? undefined : 'odd protocol';
    }
    if (!pathname.startsWith(base)) return `outside ${base}`;
    const path = decodeURIComponent(pathname.slice(base.length - 1));
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (!site.files.has(file)) return 'no such file';
    const id = decodeURIComponent(hash.slice(1));
    // The editors' page reads its own way from what follows.
    if (path === deskAddress && id.startsWith('/')) return undefined;
    if (id === '' || idsByAddress.get(path)?.has(id)) return undefined;
    return 'no such id there';
  }
}

/** Addresses on other hosts that a browser would ask for by itself. */
export function foreignRequests(site: BuiltSite): string[] {
  return site.pages.flatMap((page) =>
    referencesOf(page)
      .filter(({ url, isFetched }) => isFetched && /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url))
      .map(({ url, where }) => `${page.address} ${where} ${url}`),
  );
}

/** Values of all ids on a page. */
function idsOf({ document }: BuiltPage): Set<string> {
  return new Set(attributesOf(document, '[id]', 'id').map(({ value }) => value));
}
