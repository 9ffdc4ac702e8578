import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

const entry = join(import.meta.dirname, '../../../reading/offline/service-worker.ts');

/** The worker as one script without imports, which every browser takes. */
export async function bundleWorker(version: string): Promise<string> {
  const result = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    define: { offlineVersion: JSON.stringify(version) },
    build: {
      write: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return result.output[0].code;
}
