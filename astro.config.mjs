import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { join } from 'node:path';
import { defineConfig } from 'astro/config';
import { formerAddresses } from './src/source/former-addresses.ts';
import { thisRun } from './src/source/this-run.ts';

const home = new URL(thisRun.base, thisRun.siteUrl).href;
const former = await formerAddresses(thisRun);
/** Whether readers should come to a page through search engines, given its full address. */
const isFindable = (page) => !page.endsWith('/404/') && !former.has(page.replace(home, '/'));

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
    // The policy allows no scripts or images inside a page either.
    build: { assetsInlineLimit: 0 },
    resolve: { alias: { '@media': join(thisRun.content, 'media') } },
    server: { fs: { allow: [thisRun.root, thisRun.content] } },
  },
});
