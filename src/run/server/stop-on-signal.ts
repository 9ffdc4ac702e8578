import type { RunningSite } from './start-site.ts';

/** Lets what is under way end in good order when the process is asked to stop. Asked twice, it stops at once. */
export function stopOnSignal(site: RunningSite): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void site.close().finally(() => process.exit(0));
    });
  }
}
