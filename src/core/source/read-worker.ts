import { parentPort, workerData } from 'node:worker_threads';
import { EntryCache } from './entry-cache.ts';
import { readFacts, type EntryFacts, type ReadJob } from './entry-facts.ts';
import type { ReadOptions } from './read-entry.ts';

/** The `workerData` that a reading thread is started with. */
export interface ReadWorkerData {
  /** Folder of the cache. */
  readonly cacheDir: string;
  /** Options of reading an entry. */
  readonly options: ReadOptions;
}

const { cacheDir, options } = workerData as ReadWorkerData;
const cache = new EntryCache<EntryFacts>(cacheDir);

parentPort?.on('message', (jobs: readonly ReadJob[]) => {
  void Promise.all(jobs.map((job) => readFacts(job, options, cache))).then((facts) => {
    parentPort?.postMessage(facts);
  });
});
