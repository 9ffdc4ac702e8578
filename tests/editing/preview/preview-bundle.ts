import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { componentsInBrowser } from '../../../src/editing/preview/build/components-in-browser.ts';
import { parserInBrowser } from '../../../src/editing/preview/build/parser-in-browser.ts';
import { projectRoot } from '../../support/project-root.ts';

/** The previews as a browser gets them, bundled without the editor around them. */
export interface PreviewBundle {
  /** Folder it lies in. */
  readonly folder: string;
  /** Lets a page of a served site find it, and goes to a page that has loaded it. */
  open(page: Page, file?: 'index.html' | 'decap.html'): Promise<void>;
  /** Deletes it. */
  destroy(): Promise<void>;
}

const entry = `
import { translator } from '${projectRoot}/src/core/i18n/index.ts';
import { createPreview } from '${projectRoot}/src/editing/preview/create-preview.ts';
import { previewTemplate } from '${projectRoot}/src/editing/preview/decap-preview.ts';
import { siteStyles } from '${projectRoot}/src/editing/preview/site-styles.ts';
Object.assign(window, { translator, createPreview, previewTemplate, siteStyles });
`;

/** As strict as the editor's own page, as far as previews are concerned. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob:",
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
  '.html': 'text/html; charset=utf-8',
};

/** Bundles the previews. */
export async function bundlePreview(): Promise<PreviewBundle> {
  const folder = await mkdtemp(join(tmpdir(), 'samklok-preview-'));
  await writeFile(join(folder, 'entry.ts'), entry);
  await build({
    configFile: false,
    root: projectRoot,
    publicDir: false,
    logLevel: 'error',
    base: '/preview-test/',
    // Vitest says that everything it starts is development.
    define: { 'import.meta.env.DEV': 'false' },
    plugins: [
      componentsInBrowser({ root: projectRoot, where: 'client' }),
      parserInBrowser(projectRoot),
    ],
    build: {
      outDir: join(folder, 'out'),
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: false,
      rollupOptions: {
        input: join(folder, 'entry.ts'),
        output: { entryFileNames: 'entry.js' },
      },
    },
  });
  const page = (head: string) =>
    `<!doctype html><html><head><meta charset="utf-8">${head}<title>x</title><script type="module" src="/preview-test/entry.js"></script></head><body></body></html>`;
  const strict = `<meta http-equiv="content-security-policy" content="${policy}">`;
  await writeFile(join(folder, 'out', 'index.html'), page(strict));
  // Decap as it comes needs more than the policy allows.
  await writeFile(join(folder, 'out', 'decap.html'), page(''));
  return {
    folder: join(folder, 'out'),
    open: async (page, file = 'index.html') => {
      await page.route('**/preview-test/**', async (route) => {
        const path = new URL(route.request().url()).pathname.replace('/preview-test/', '');
        const found =
          path === 'decap-cms.js'
            ? join(projectRoot, 'node_modules/decap-cms/dist/decap-cms.js')
            : join(folder, 'out', path);
        const body = await readFile(found);
        await route.fulfill({ body, contentType: types[extname(path)] ?? 'text/plain' });
      });
      await page.goto(`/preview-test/${file}`);
      await page.waitForFunction(() => 'createPreview' in window);
    },
    destroy: () => rm(folder, { recursive: true, force: true }),
  };
}
