import { cachePrefix } from './cache-names.ts';
import { isCorePage } from './offline-list.ts';

/** A cached page with its title. */
interface DevicePage {
  readonly href: string;
  readonly title: string;
}

/**
 * Lists the cached pages in the hidden element marked `data-device-pages`, whose
 * `data-base` is the path of the site. Does nothing without such an element or without
 * the Cache API.
 * @throws when a cache cannot be read
 */
export async function showCachedPages(document: Document): Promise<void> {
  const part = document.querySelector<HTMLElement>('[data-device-pages]');
  const list = part?.querySelector('ul');
  // The Cache API exists on secure connections only.
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

/** Text of the page's heading; empty for a redirect page. */
function titleOf(html = ''): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  if (page.querySelector('meta[http-equiv="refresh"]')) return '';
  return page.querySelector('h1')?.textContent.trim() ?? '';
}
