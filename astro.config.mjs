import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { join } from 'node:path';
import { defineConfig } from 'astro/config';
import { componentsInBrowser } from './src/editing/preview/build/components-in-browser.ts';
import { parserInBrowser } from './src/editing/preview/build/parser-in-browser.ts';
import { fixedAddresses } from './src/core/model/addresses.ts';
import { formerAddresses } from './src/core/source/former-addresses.ts';
import { thisRun } from './src/core/source/this-run.ts';

const unlisted = new Set(['/404/', fixedAddresses.admin, fixedAddresses.offline]);
const home = new URL(thisRun.base, thisRun.siteUrl).href;
const former = await formerAddresses(thisRun);
/** Whether readers should come to a page through search engines, given its full address. */
const isFindable = (page) => {
  const address = page.replace(home, '/');
  return !unlisted.has(address) && !former.has(address);
};

export default defineConfig({
  site: thisRun.siteUrl,
  base: thisRun.base,
  outDir: thisRun.out,
  cacheDir: join(thisRun.cache, 'astro'),
  trailingSlash: 'always',
  build: {
    // Measured: pages are mostly waiting for their own body file.
    concurrency: 16,
    // The content policy of the site allows no styles inside a page.
    inlineStylesheets: 'never',
  },
  devToolbar: { enabled: false },
  integrations: [mdx(), sitemap({ filter: isFindable })],
  vite: {
    plugins: [
      componentsInBrowser({ root: thisRun.root, where: 'client' }),
      parserInBrowser(thisRun.root),
    ],
    // The policy allows no scripts or images inside a page either.
    build: { assetsInlineLimit: 0 },
    resolve: { alias: { '@media': join(thisRun.content, 'media') } },
    server: { fs: { allow: [thisRun.root, thisRun.content] } },
  },
});
