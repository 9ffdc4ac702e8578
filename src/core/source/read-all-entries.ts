import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FactsCache } from './entry-cache.ts';
import { readFacts, type EntryFacts, type ReadJob } from './entry-facts.ts';
import type { ReadWorkerData } from './read-worker.ts';

/** With fewer files than this, starting threads takes longer than they save. */
const minFilesForWorkers = 200;
/** More threads than this only wait for the disk and each other. */
const maxWorkers = 4;
/** Files per message to a worker: few messages, yet no worker idles at the end. */
const batchSize = 25;

/**
 * Reads entries, in worker threads when there are many.
 * @param cache stores the bodies read in this thread; workers write to the folder in `setting`
 * @returns facts in the order of the jobs
 * @throws when the cache cannot be written, or a worker exits early
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
