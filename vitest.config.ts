import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { coverageExceptions } from './tests/support/coverage-exceptions.ts';

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
          // Properties and scans of all files take seconds on a busy machine; no test asserts times.
          testTimeout: 30_000,
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
      include: ['src/**/*.ts'],
      exclude: coverageExceptions.map(({ files }) => files),
      thresholds: { lines: 90, functions: 90, branches: 85 },
    },
  },
});
