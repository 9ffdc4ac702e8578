import { cachePrefix } from './cache-names.ts';
import { isCorePage } from './offline-list.ts';

/** A page that can be read without network. */
interface DevicePage {
  readonly href: string;
  readonly title: string;
}

/**
 * Lists the pages that are on the device, in the hidden part of a page marked
 * `data-device-pages`, which names the path of the site in `data-base`.
 */
export async function showCachedPages(document: Document): Promise<void> {
  const part = document.querySelector<HTMLElement>('[data-device-pages]');
  const list = part?.querySelector('ul');
  // Without a secure connection there are no caches, and no worker either.
  if (!part || !list || !('caches' in globalThis)) return;
  const pages = await devicePages(new URL(part.dataset['base'] ?? '/', location.href).href);
  const order = new Intl.Collator(document.documentElement.lang);
  pages.sort((one, other) => order.compare(one.title, other.title));
  for (const { href, title } of pages) {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = title;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  part.hidden = pages.length === 0;
}

async function devicePages(scope: string): Promise<DevicePage[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(scope)));
  const found = new Map<string, string>();
  for (const name of names) {
    const cache = await caches.open(name);
    const addresses = (await cache.keys())
      .map(({ url }) => url)
      .filter((url) => url.endsWith('/') && !isCorePage(url.slice(scope.length)));
    for (const url of addresses) {
      const title = titleOf(await (await cache.match(url))?.text());
      if (title) found.set(url, title);
    }
  }
  return [...found].map(([href, title]) => ({ href, title }));
}

/** Heading of a page; nothing for one that only leads on to another. */
function titleOf(html = ''): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  if (page.querySelector('meta[http-equiv="refresh"]')) return '';
  return page.querySelector('h1')?.textContent.trim() ?? '';
}
