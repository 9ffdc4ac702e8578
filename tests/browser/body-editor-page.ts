import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { parserInBrowser } from '../../src/editing/preview/build/parser-in-browser.ts';
import { projectRoot } from '../support/project-root.ts';

/** What the page of the tests offers to them. */
export interface EditorWindow {
  /** Puts a new editor with a text into the page. */
  start(text: string): void;
  /** The editor. */
  editor: { readonly text: string; setText(text: string): void; focus(): void; destroy(): void };
  /** What the editor told of, in order. */
  told: string[];
  /** What a reader of a body sees, with its problems. */
  compile(text: string): { text: string; problems: string[] };
}

const entry = `
import { mountBodyEditor } from '${projectRoot}/src/editing/body-editor/mount-body-editor.ts';
import { compileBody } from '${projectRoot}/src/core/mdx/compile-body.ts';
import { translator } from '${projectRoot}/src/core/i18n/index.ts';

const words = translator('sv');
const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==';
window.start = (text) => {
  window.editor?.destroy();
  window.told = [];
  window.editor = mountBodyEditor({
    element: document.querySelector('#place'),
    text,
    words,
    labelledBy: 'label',
    label: 'Löptext',
    onChange: (changed) => window.told.push(changed),
    pictures: {
      choose: async () => ({ src: 'media/vald.png' }),
      addressOf: (src) => (src.startsWith('media/') ? picture : undefined),
    },
    terms: async () => [{ id: 'karens', name: 'Karens' }, { id: 'samtycke', name: 'Samtycke' }],
  });
};
window.compile = (text) => {
  const options = { file: 'a.mdx', firstLine: 1, base: '/', labels: words.body };
  const { text: shown, problems } = compileBody(text, options);
  return { text: shown, problems: problems.map(({ code }) => code) };
};
`;

/** As strict as the page that the editor is for, as far as it is concerned. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "style-src-elem 'self'",
  "style-src-attr 'none'",
  "img-src 'self' data:",
].join('; ');

const html = `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>Redigering</title>
<meta http-equiv="content-security-policy" content="${policy}">
<link rel="stylesheet" href="/entry.css"><script type="module" src="/entry.js"></script></head>
<body><main><h1>Redigering</h1><p id="label">Löptext</p><div id="place"></div>
<button id="after" type="button">Efter</button></main></body></html>`;

/** A folder to serve: a page with the editor alone. */
export interface BodyEditorPage {
  /** The folder. */
  readonly folder: string;
  /** Deletes it. */
  destroy(): Promise<void>;
}

/** Bundles the editor into a page of its own. */
export async function makeBodyEditorPage(): Promise<BodyEditorPage> {
  const work = await mkdtemp(join(tmpdir(), 'samklok-body-editor-'));
  const folder = join(work, 'out');
  await writeFile(join(work, 'entry.ts'), entry);
  await build({
    configFile: false,
    root: projectRoot,
    publicDir: false,
    logLevel: 'error',
    plugins: [parserInBrowser(projectRoot)],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      rollupOptions: {
        input: join(work, 'entry.ts'),
        output: { entryFileNames: 'entry.js', assetFileNames: 'entry[extname]' },
      },
    },
  });
  await writeFile(join(folder, 'index.html'), html);
  return { folder, destroy: () => rm(work, { recursive: true, force: true }) };
}

/** Opens the page with a text in the editor. */
export async function startWith(page: Page, text: string): Promise<void> {
  if (page.url() === 'about:blank') {
    await page.goto('/');
    await page.waitForFunction(() => 'start' in window);
  }
  await page.evaluate((given) => (window as unknown as EditorWindow).start(given), text);
}

/** The text that the editor has now. */
export function textIn(page: Page): Promise<string> {
  return page.evaluate(() => (window as unknown as EditorWindow).editor.text);
}

/** What a reader of a text sees, and what is wrong with it. */
export function shownBy(page: Page, text: string): Promise<{ text: string; problems: string[] }> {
  return page.evaluate((given) => (window as unknown as EditorWindow).compile(given), text);
}
