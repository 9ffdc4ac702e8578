import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { join } from 'node:path';
import { defineConfig } from 'astro/config';
import { componentsInBrowser } from './src/editing/preview/build/components-in-browser.ts';
import { parserInBrowser } from './src/editing/preview/build/parser-in-browser.ts';
import { fixedAddresses } from './src/core/model/addresses.ts';
import { formerAddresses } from './src/core/source/former-addresses.ts';
import { currentPaths } from './src/core/source/current-paths.ts';

const unlisted = new Set(['/404/', fixedAddresses.admin, fixedAddresses.offline]);
const home = new URL(currentPaths.base, currentPaths.siteUrl).href;
const former = await formerAddresses(currentPaths);
/** Whether readers should come to a page through search engines, given its full address. */
const isFindable = (page) => {
  const address = page.replace(home, '/');
  return !unlisted.has(address) && !former.has(address);
};

export default defineConfig({
  site: currentPaths.siteUrl,
  base: currentPaths.base,
  outDir: currentPaths.out,
  cacheDir: join(currentPaths.cache, 'astro'),
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
      componentsInBrowser({ root: currentPaths.root, where: 'client' }),
      parserInBrowser(currentPaths.root),
    ],
    // The policy allows no scripts or images inside a page either.
    build: { assetsInlineLimit: 0 },
    resolve: { alias: { '@media': join(currentPaths.content, 'media') } },
    server: { fs: { allow: [currentPaths.root, currentPaths.content] } },
  },
});
