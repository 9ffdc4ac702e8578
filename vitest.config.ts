import { defineConfig } from 'vitest/config';

/** Browser and build tests start processes of their own; the rest are pure. */
const slow = 120_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'tests/{model,i18n,privacy,knowledge,mdx,source,check,search,site,editing,gateway,cms,editor,preview,bench,house}/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: slow,
          hookTimeout: slow,
          // Two builds at once would fight for the machine's two cores.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site-built/**/*.test.ts'],
          testTimeout: slow,
          hookTimeout: slow,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: slow,
          hookTimeout: slow,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'desk',
          include: ['tests/desk/**/*.test.ts'],
          testTimeout: slow,
          hookTimeout: slow,
          fileParallelism: false,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/{model,privacy,knowledge,mdx,check,search,editing,gateway}/**/*.ts'],
      exclude: ['src/search/search-view.ts', 'src/search/search-page.ts', 'src/search/pagefind.ts'],
      thresholds: { lines: 90, functions: 90, branches: 85 },
    },
  },
});
