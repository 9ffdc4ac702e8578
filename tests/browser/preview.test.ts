import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, type AddressedKind } from '../../src/core/model/addresses.ts';
import { bundlePreview, type PreviewBundle } from '../editing/preview/preview-bundle.ts';
import { typedEntries, type TypedEntry } from '../editing/preview/typed-entries.ts';
import { eventually, visitSite } from '../support/browser.ts';
import { builtPaths } from '../support/built-site.ts';

const site = visitSite();
const entries = await typedEntries(builtPaths.content);
let bundle: PreviewBundle;

beforeAll(async () => {
  bundle = await bundlePreview();
});
afterAll(() => bundle.destroy());

const withPage = entries.filter(({ kind }) => !['term', 'team', 'party'].includes(kind));

/** A page that has loaded the previews, and what it complained about. */
async function openPreview(): Promise<{ page: Page; complaints: string[] }> {
  const page = await site.open();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await bundle.open(page);
  await page.evaluate((base) => {
    const { createPreview, translator } = window as unknown as Record<
      string,
      (...a: unknown[]) => unknown
    >;
    const preview = createPreview!({
      base,
      messages: translator!('sv'),
      today: '2026-11-01',
      fetchJson: async (address: string) => (await fetch(address)).json() as Promise<unknown>,
      pictureAddress: (src: string) => `/${src}`,
    });
    Object.assign(window, { preview });
  }, builtPaths.base);
  return { page, complaints };
}

/** Renders an entry and compares it with its page on the site, in the browser. */
function compare(page: Page, { kind, id, data }: TypedEntry) {
  const address = addressOf(kind as AddressedKind, id);
  return page.evaluate(
    async ([kind, id, data, address]) => {
      const { preview } = window as unknown as {
        preview: { render(...args: unknown[]): Promise<{ html: string; problems: string[] }> };
      };
      const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
      const shown = await preview.render(kind, id, data);
      const mine = parse(shown.html);
      const theirs = parse(await (await fetch(address)).text());
      // What a build does to pictures, a preview of a draft cannot.
      for (const image of [...mine.images, ...theirs.images]) {
        for (const { name } of [...image.attributes])
          if (name !== 'alt') image.removeAttribute(name);
      }
      const article = (document: Document) =>
        document.querySelector('[data-pagefind-body]')?.outerHTML;
      const practices = [...mine.querySelectorAll('article[data-practice]')].map(async (one) => {
        const practice = one.getAttribute('data-practice') ?? '';
        const published = parse(await (await fetch(`/arbetssatt/${practice}/`)).text());
        const text = (root: ParentNode) =>
          [...root.querySelectorAll('.page-head, .page-head ~ section, .columns > div > section')]
            .map((part) => part.textContent)
            .join('\\n');
        return { practice, mine: text(one), theirs: text(published) };
      });
      return {
        problems: shown.problems,
        mine: article(mine),
        theirs: article(theirs),
        practices: await Promise.all(practices),
      };
    },
    [kind, id, data, address] as const,
  );
}

describe('the preview of what is published', () => {
  it('is the published page, for every entry that has one', async () => {
    const { page, complaints } = await openPreview();
    expect(withPage.length).toBeGreaterThan(50);
    for (const entry of withPage) {
      const { problems, mine, theirs } = await compare(page, entry);
      expect.soft(problems).toEqual([]);
      expect.soft(mine, entry.id).toBe(theirs);
    }
    expect(complaints).toEqual([]);
  });

  it('shows the practices of a reflection as their own pages do', async () => {
    const { page } = await openPreview();
    const reflections = withPage.filter(({ kind }) => kind === 'reflection');
    let count = 0;
    for (const entry of reflections) {
      const { practices } = await compare(page, entry);
      for (const { practice, mine, theirs } of practices) {
        expect.soft(mine, practice).toBe(theirs);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(reflections.length);
  });
});

/** Starts Decap with one kind of entry, as simply as can be, and opens a new entry. */
async function openDecap(page: Page, theme: string) {
  await page.evaluate(
    async ([base, theme]) => {
      const { createPreview, previewTemplate, siteStyles, translator } =
        window as unknown as Record<string, (...args: unknown[]) => unknown>;
      Object.assign(window, { CMS_MANUAL_INIT: true });
      const script = document.createElement('script');
      script.src = '/preview-test/decap-cms.js';
      await new Promise((resolve) => {
        script.onload = resolve;
        document.head.append(script);
      });
      const messages = translator!('sv');
      const preview = createPreview!({
        base,
        messages,
        today: '2026-11-01',
        fetchJson: async (address: string) => (await fetch(address)).json() as Promise<unknown>,
        pictureAddress: (src: string) => `/${src}`,
      });
      const decap = window as unknown as {
        CMS: Record<string, (...args: unknown[]) => void>;
      };
      for (const address of (await siteStyles!(base)) as string[]) {
        decap.CMS['registerPreviewStyle']!(address);
      }
      const template = previewTemplate!(decap, preview, {
        messages,
        language: 'sv',
        theme: () => theme,
      });
      decap.CMS['registerPreviewTemplate']!('page', template);
      const field = (name: string, widget: string) => ({ name, widget, label: name });
      decap.CMS['init']!({
        config: {
          load_config_file: false,
          backend: { name: 'test-repo' },
          media_folder: 'media',
          collections: [
            {
              name: 'page',
              label: 'Sidor',
              folder: 'pages',
              create: true,
              fields: [field('title', 'string'), field('summary', 'string'), field('body', 'text')],
            },
          ],
        },
      });
    },
    [builtPaths.base, theme] as const,
  );
  await page.getByRole('button', { name: /log ?in/i }).click();
  await page.evaluate(() => {
    location.hash = '#/collections/page/new';
  });
}

describe('the preview in the editor', () => {
  it('follows what is typed, in the dress of the site, in the theme that was chosen', async () => {
    const page = await site.open({ colorScheme: 'light', viewport: { width: 1500, height: 900 } });
    await bundle.open(page, 'decap.html');
    await openDecap(page, 'dark');
    const frame = page.frameLocator('#preview-pane');
    await eventually(() => frame.locator('h1').textContent()).toBe('Rubrik saknas');
    await page.getByRole('textbox').first().fill('Om <oss> & {er}');
    await page
      .getByRole('textbox')
      .nth(2)
      .fill('## Först\n\nText med **vikt**.\n\n[Hit](#avsnitt-forst)\n');
    await eventually(() => frame.locator('h1').textContent()).toBe('Om <oss> & {er}');
    await eventually(() => frame.locator('.body strong').textContent()).toBe('vikt');
    const lookOf = (root: Element) => ({
      colour: getComputedStyle(root).backgroundColor,
      font: getComputedStyle(root.querySelector('h1') as Element).fontFamily,
    });
    const real = await site.open({ colorScheme: 'dark' });
    await real.goto(addressOf('page', 'om'));
    const theirs = await real.locator('html').evaluate(lookOf);
    await eventually(() => frame.locator('html').evaluate(lookOf)).toEqual(theirs);
    const told = await frame.locator('html').evaluate((root) => ({
      lang: root.getAttribute('lang'),
      frame: root.ownerDocument.defaultView?.frameElement?.getAttribute('title'),
    }));
    expect(told).toEqual({ lang: 'sv', frame: 'Förhandsvisning' });
  });
});
