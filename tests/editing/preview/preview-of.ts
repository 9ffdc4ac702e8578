import { createServer } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import { translator } from '../../../src/core/i18n/index.ts';
import { componentsInBrowser } from '../../../src/editing/preview/build/components-in-browser.ts';
import type * as CreatePreview from '../../../src/editing/preview/create-preview.ts';
import { practiceHistory, previewData } from '../../../src/editing/admin/preview-data.ts';
import type { SiteContext } from '../../../src/reading/view-models/site-context.ts';
import { projectRoot } from '../../support/project-root.ts';

/** Previews with the real components, for as long as a file's tests run. */
export interface LoadedPreview {
  /**
   * A preview beside the site of `lib`; without it nothing published can be fetched.
   * @param broken addresses that cannot be fetched all the same
   */
  of(context?: SiteContext, broken?: readonly string[]): CreatePreview.Preview;
  /** Addresses that previews have asked for. */
  readonly asked: string[];
}

/** Compiles the previews before the tests of a file. */
export function loadPreview(): LoadedPreview {
  let server: Awaited<ReturnType<typeof createServer>>;
  let create: typeof CreatePreview.createPreview;
  const asked: string[] = [];
  beforeAll(async () => {
    server = await createServer({
      configFile: false,
      root: projectRoot,
      appType: 'custom',
      logLevel: 'error',
      server: { middlewareMode: true, watch: null, ws: false },
      optimizeDeps: { noDiscovery: true },
      plugins: [componentsInBrowser({ root: projectRoot, where: 'all' })],
    });
    const module = await server.ssrLoadModule('/src/editing/preview/create-preview.ts');
    ({ createPreview: create } = module as typeof CreatePreview);
  });
  afterAll(() => server.close());
  return {
    asked,
    of: (context, broken = []) =>
      create({
        base: '/',
        messages: translator('sv'),
        today: '2026-11-01',
        pictureAddress: (src) => `blob:${src}`,
        fetchJson: (address) => {
          asked.push(address);
          return new Promise((resolve) =>
            resolve(published(address, broken.includes(address) ? undefined : context)),
          );
        },
      }),
  };
}

function published(address: string, context: SiteContext | undefined): unknown {
  if (!context) throw new Error('There is no connection');
  const [, practice] = /practices\/(.*)\.json$/.exec(address) ?? [];
  const data = practice === undefined ? previewData(context) : practiceHistory(practice, context);
  return JSON.parse(JSON.stringify(data)) as unknown;
}
