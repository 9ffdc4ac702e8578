import { describe, expect, it } from 'vitest';
import { brokenLinks, foreignRequests, referencesOf } from '../support/broken-links.ts';
import { builtPaths, readBuiltSite, sitemapAddresses } from '../support/built-site.ts';
import { attributeOf, attributesOf } from '../support/parse-html.ts';

const site = await readBuiltSite();
const { siteUrl, base } = builtPaths;
const fullAddress = (address: string) => siteUrl + base + address.slice(1);
const isFindable = ({ document }: (typeof site.pages)[number]) =>
  !attributeOf(document.querySelector('meta[name="robots"]'), 'content')?.includes('noindex');

describe('links of the built site', () => {
  it('reads the references of a page that has some of most sorts', () => {
    const kinds = new Set(
      site.pages.flatMap((page) => referencesOf(page).map(({ where }) => where)),
    );
    expect([...kinds].sort()).toEqual([
      'a[href]',
      'form[action]',
      'img[src]',
      'img[srcset]',
      'link[href]',
      'script[src]',
    ]);
  });

  it('all lead to a file of the site, and to an id in it where they name one', () => {
    expect(brokenLinks(site, base)).toEqual([]);
  });

  it('let a browser ask nobody else for anything', () => {
    expect(foreignRequests(site)).toEqual([]);
  });

  it('are never ambiguous: an id stands once on a page', () => {
    const repeated = site.pages.flatMap(({ address, document }) => {
      const ids = attributesOf(document, '[id]', 'id').map(({ value }) => value);
      return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${address} #${id}`);
    });
    expect(repeated).toEqual([]);
  });

  it('reach every page from the start page', () => {
    const seen = new Set(['/']);
    const queue = ['/'];
    for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
      for (const { url, where } of referencesOf(site.page(address))) {
        const target = new URL(url, `http://site.invalid${base}${address.slice(1)}`);
        const next = target.pathname.slice(base.length - 1);
        if (where !== 'a[href]' || target.host !== 'site.invalid' || !next.endsWith('/')) continue;
        if (!seen.has(next)) queue.push(next);
        seen.add(next);
      }
    }
    const lost = site.pages.filter((page) => isFindable(page) && !seen.has(page.address));
    expect(lost.map(({ address }) => address)).toEqual([]);
  });
});

describe('the sitemap', () => {
  it('lists exactly the pages that readers should find', async () => {
    const findable = site.pages.filter(isFindable).map(({ address }) => address);
    expect(findable.length).toBeGreaterThan(100);
    expect(await sitemapAddresses(site)).toEqual(findable.sort());
  });

  it('has the address that each page calls its own', () => {
    const wrong = site.pages.filter(isFindable).flatMap(({ address, document }) => {
      const own = attributeOf(document.querySelector('link[rel="canonical"]'), 'href');
      return own === fullAddress(address) ? [] : [`${address}: ${own}`];
    });
    expect(wrong).toEqual([]);
  });

  it('is named in robots.txt, by its full address', async () => {
    expect(await site.text('/robots.txt')).toContain(
      `Sitemap: ${fullAddress('/sitemap-index.xml')}\n`,
    );
  });
});
