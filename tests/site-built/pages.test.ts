import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readBuiltSite, type BuiltPage } from '../support/built-site.ts';
import { attributeOf, attributesOf, decodeHtml, textOf } from '../support/parse-html.ts';

const site = await readBuiltSite();

/** What is wrong with each page, by a check that names the faults of one. */
function faults(check: (page: BuiltPage) => readonly string[]): string[] {
  return site.pages.flatMap((page) => check(page).map((fault) => `${page.address} ${fault}`));
}

/** The same, for a check that has at most one thing to say. */
const faultsWhere = (check: (page: BuiltPage) => string | false) =>
  faults((page) => [check(page)].filter((fault) => fault !== false));

describe('every page', () => {
  it('is there to be judged', () => {
    expect(site.pages.length).toBeGreaterThan(100);
  });

  it('is in Swedish', () => {
    expect(
      faultsWhere(({ document }) => {
        const language = attributeOf(document.querySelector('html'), 'lang');
        return language !== 'sv' && `lang ${language}`;
      }),
    ).toEqual([]);
  });

  it('has a title of its own', () => {
    const byTitle = Map.groupBy(site.pages, ({ document }) =>
      textOf(document.querySelector('title')),
    );
    const shared = [...byTitle]
      .filter(([title, pages]) => title === '' || pages.length > 1)
      .map(([title, pages]) => `${title}: ${pages.map(({ address }) => address).join(' ')}`);
    expect(shared).toEqual([]);
  });

  it('is described', () => {
    const selector = 'meta[name="description"]';
    expect(
      faultsWhere(({ document }) => {
        const words = attributeOf(document.querySelector(selector), 'content') ?? '';
        return words.trim().length < 10 && `description ”${words}”`;
      }),
    ).toEqual([]);
  });

  it('has one heading at the top, and none that skips a level', () => {
    expect(
      faults(({ document }) => {
        const levels = document
          .querySelectorAll('h1, h2, h3, h4, h5, h6')
          .map(({ tagName }) => Number(tagName.slice(1)));
        const tops = levels.filter((level) => level === 1).length;
        return [
          ...(tops === 1 ? [] : [`${tops} h1`]),
          ...levels.flatMap((level, at) =>
            at > 0 && level > levels[at - 1]! + 1 ? [`h${levels[at - 1]} then h${level}`] : [],
          ),
        ];
      }),
    ).toEqual([]);
  });

  it('begins with a link past the menu, which leads to the main part', () => {
    expect(
      faultsWhere(({ document }) => {
        const first = document.querySelector('body a');
        const target = attributeOf(first, 'href')?.slice(1);
        const main = attributeOf(document.querySelector('main'), 'id');
        return (target === undefined || target !== main) && `leads to ${target}, main is ${main}`;
      }),
    ).toEqual([]);
  });

  it('says where it lies, but for the start page', () => {
    expect(
      faultsWhere(({ address, document }) => {
        const crumbs = document.querySelectorAll('nav.breadcrumbs li');
        const current = document.querySelectorAll('nav.breadcrumbs [aria-current="page"]');
        if (address === '/') return crumbs.length > 0 && 'has breadcrumbs';
        const leadsHome = attributeOf(document.querySelector('nav.breadcrumbs a'), 'href') === '/';
        return !(leadsHome && current.length === 1 && crumbs.length > 1) && 'has no breadcrumbs';
      }),
    ).toEqual([]);
  });

  it('carries no style or handler inside, which its own policy would block', () => {
    expect(
      faults(({ document }) =>
        document
          .querySelectorAll('*')
          .flatMap(({ tagName, attributes }) => [
            ...(tagName === 'style' ? ['<style>'] : []),
            ...attributes
              .filter(({ key }) => key === 'style' || key.startsWith('on'))
              .map(({ key }) => `${tagName}[${key}]`),
          ]),
      ),
    ).toEqual([]);
  });

  it('has a policy that lets nobody else in, before anything it governs', () => {
    const selector = 'meta[http-equiv="content-security-policy"]';
    expect(
      faultsWhere(({ document, html }) => {
        const policy = attributeOf(document.querySelector(selector), 'content') ?? '';
        const strict =
          policy.startsWith("default-src 'none'; ") && !/https?:|\*|unsafe-inline/.test(policy);
        const first = html.search(/<(?:script|link|style|img)\b/);
        return !(strict && html.indexOf('content-security-policy') < first) && `policy ”${policy}”`;
      }),
    ).toEqual([]);
  });

  it('has no script inside that the policy does not know by its digest', () => {
    const selector = 'meta[http-equiv="content-security-policy"]';
    const inside = site.pages.flatMap(({ address, html, document }) => {
      const policy = attributeOf(document.querySelector(selector), 'content') ?? '';
      return [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, source = '']) => ({
        address,
        isKnown: policy.includes(
          `'sha256-${createHash('sha256').update(source).digest('base64')}'`,
        ),
      }));
    });
    expect(inside.length).toBe(site.pages.length);
    expect(inside.filter(({ isKnown }) => !isKnown)).toEqual([]);
  });

  it('shows no text that was left unfilled', () => {
    const slips = /\bundefined\b|\[object |\bNaN\b|\bnull\b|__ASTRO|samklok-figure/;
    // Field names of the content model are code, and code may say anything.
    const told = site.pages.filter(({ address }) => address !== '/bidra/innehallsmodell/');
    const found = told.flatMap(({ address, html }) => {
      const [slip] = slips.exec(html.replace(/<script[^]*?<\/script>/g, '')) ?? [];
      return slip === undefined ? [] : [`${address} ${slip}`];
    });
    expect(found).toEqual([]);
  });
});

describe('beside the pages', () => {
  it('lie the files that machines look for', () => {
    expect([...site.files]).toEqual(
      expect.arrayContaining([
        '/404.html',
        '/robots.txt',
        '/sitemap-index.xml',
        '/favicon.svg',
        '/pagefind/pagefind.js',
      ]),
    );
  });

  it('the page for unknown addresses offers a search and is not to be found itself', () => {
    const { document } = site.page('/404.html');
    expect(attributeOf(document.querySelector('form[role="search"]'), 'action')).toBe('/sok/');
    expect(attributeOf(document.querySelector('meta[name="robots"]'), 'content')).toBe('noindex');
  });

  it('there are styles for printing', async () => {
    const sheets = [...site.files].filter((file) => file.endsWith('.css'));
    const texts = await Promise.all(sheets.map((file) => site.text(file)));
    expect(texts.join('')).toMatch(/@media print\s*\{/);
    expect(texts.join('')).toMatch(/@page\s*\{\s*size:\s*A4/);
  });

  it('every image of a page has its size, smaller versions, and words', () => {
    const images = site.pages.flatMap(({ address, document }) =>
      document.querySelectorAll('img').map((image) => ({ address, image })),
    );
    expect(images.length).toBeGreaterThan(0);
    const poor = images.filter(({ image }) => {
      const [width, height] = [attributeOf(image, 'width'), attributeOf(image, 'height')];
      const set = attributeOf(image, 'srcset') ?? '';
      const words = attributeOf(image, 'alt') ?? '';
      return !(Number(width) > 0 && Number(height) > 0 && set.split('.webp ').length > 2 && words);
    });
    expect(poor.map(({ address }) => address)).toEqual([]);
  });

  it('the search index knows every page that has something to find', async () => {
    const entry = JSON.parse(await site.text('/pagefind/pagefind-entry.json')) as {
      languages: Record<string, { page_count: number }>;
    };
    const indexed = site.pages.filter(({ document }) =>
      document.querySelector('[data-pagefind-body]'),
    );
    expect(Object.keys(entry.languages)).toEqual(['sv']);
    expect(entry.languages['sv']?.page_count).toBe(indexed.length);
    const kinds = new Set(
      indexed.flatMap(({ document }) =>
        attributesOf(document, '[data-pagefind-filter]', 'data-pagefind-filter')
          .map(({ value }) => decodeHtml(value))
          .filter((value) => value.startsWith('typ:')),
      ),
    );
    expect([...kinds].sort()).toEqual(
      ['arbetssatt', 'metod', 'omrade', 'program', 'reflektion', 'sida', 'tema'].map(
        (kind) => `typ:${kind}`,
      ),
    );
  });
});
