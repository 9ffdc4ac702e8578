import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { join } from 'node:path';
import { defineConfig } from 'astro/config';
import { thisRun } from './src/source/this-run.ts';

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
  integrations: [mdx(), sitemap({ filter: (page) => !page.endsWith('/404/') })],
  vite: {
    // The policy allows no scripts or images inside a page either.
    build: { assetsInlineLimit: 0 },
    resolve: { alias: { '@media': join(thisRun.content, 'media') } },
    server: { fs: { allow: [thisRun.root, thisRun.content] } },
  },
});
