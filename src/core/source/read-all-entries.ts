import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FactsCache } from './entry-cache.ts';
import { readFacts, type EntryFacts, type ReadJob } from './entry-facts.ts';
import type { ReadWorkerData } from './read-worker.ts';

/** Below this many files a second thread takes longer to start than it saves. */
const minFilesForWorkers = 200;
/** More threads than this wait for the disk and each other. */
const maxWorkers = 4;
/** Files sent to a worker at a time: few messages, and none of them idle at the end. */
const batchSize = 25;

/**
 * Reads entries, on all cores when there are many.
 * @param cache what keeps bodies that are read here; workers keep theirs in the folder of the setting
 * @returns facts in the order of the jobs
 * @throws when the cache cannot be written, or a worker dies
 */
export async function readAllEntries(
  jobs: readonly ReadJob[],
  setting: ReadWorkerData,
  cache: FactsCache<EntryFacts>,
): Promise<EntryFacts[]> {
  const workers = Math.min(availableParallelism(), maxWorkers);
  if (jobs.length < minFilesForWorkers || workers < 2) {
    return Promise.all(jobs.map((job) => readFacts(job, setting.options, cache)));
  }
  const facts: EntryFacts[] = new Array(jobs.length);
  let next = 0;
  const work = async () => {
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
      workerData: setting,
    });
    try {
      while (next < jobs.length) {
        const start = next;
        next += batchSize;
        const batch = await readBatch(worker, jobs.slice(start, start + batchSize));
        batch.forEach((fact, index) => (facts[start + index] = fact));
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  return facts;
}

function readBatch(worker: Worker, jobs: readonly ReadJob[]): Promise<EntryFacts[]> {
  return new Promise((resolve, reject) => {
    const done = (settle: () => void) => {
      worker.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit');
      settle();
    };
    worker.once('message', (facts: EntryFacts[]) => done(() => resolve(facts)));
    worker.once('error', (error) => done(() => reject(error)));
    worker.once('exit', (code) =>
      done(() => reject(new Error(`A worker that reads entries ended with code ${code}`))),
    );
    worker.postMessage(jobs);
  });
}
