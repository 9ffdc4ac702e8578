import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Browser and build tests start processes of their own; the rest are pure. */
const slow = 120_000;

/** Left alone, Vitest keeps one of two cores for itself; and much of a test is waiting. */
const maxWorkers = Math.max(2, availableParallelism() - 1);

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          maxWorkers,
          include: ['tests/{core,search,reading,editing,run,bench,architecture}/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: slow,
          hookTimeout: slow,
          maxWorkers,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site-built/**/*.test.ts'],
          maxWorkers,
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
          maxWorkers,
        },
      },
      {
        test: {
          name: 'cms',
          include: ['tests/cms/**/*.test.ts'],
          testTimeout: slow,
          hookTimeout: slow,
          // Each has a service that builds while its editors work: two of them are too slow for both.
          fileParallelism: false,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: [
        'src/{core/{model,privacy,knowledge,mdx,check},search,editing/{settings,gateway}}/**/*.ts',
      ],
      // What a person sees and does is tested in a browser.
      exclude: [
        'src/search/interface/{result-notes,arrow-keys,search-dialog,dialog-elements,filter-panel,result-row,pending-input,load-searcher,load-styles,create-element,search-shortcut,once-per-frame,search-page,sync-page-address,highlighted-text,query-link,recent-list,remember-opened,results-view}.ts',
        'src/search/query/phrase-search.ts',
      ],
      thresholds: { lines: 90, functions: 90, branches: 85 },
    },
  },
});
