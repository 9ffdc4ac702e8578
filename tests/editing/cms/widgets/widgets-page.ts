import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { parserInBrowser } from '../../../../src/editing/preview/build/parser-in-browser.ts';
import { projectRoot } from '../../../support/project-root.ts';

/** A folder to serve: Decap with our widgets and forms, over files in the browser's memory. */
export interface WidgetsPage {
  readonly folder: string;
  destroy(): Promise<void>;
}

const entry = `
import { translator } from '${projectRoot}/src/core/i18n/index.ts';
import { cmsConfig } from '${projectRoot}/src/editing/cms/config/cms-config.ts';
import { registerFields } from '${projectRoot}/src/editing/cms/widgets/register-fields.ts';
import { registerLists } from '${projectRoot}/src/editing/cms/lists/register-lists.ts';
import '${projectRoot}/src/editing/cms/widgets/widgets.css';
import '${projectRoot}/src/editing/cms/lists/list-fields.css';

const messages = translator('sv');
const decap = { CMS: window.CMS, h: window.h, createClass: window.createClass };
const names = registerFields(decap, { base: '/', messages });
registerLists(decap, { base: '/', messages, names });
window.CMS.init({
  config: cmsConfig({
    language: 'sv',
    messages,
    backend: { name: 'test-repo' },
    publishMode: 'simple',
    siteUrl: 'https://samklok.example',
    folder: 'content',
    removal: true,
    today: '2026-01-01',
  }),
});
`;

const page = `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>CMS</title>
<link rel="stylesheet" href="/entry.css"></head>
<body><script src="/start.js"></script><script src="/decap.js"></script>
<script type="module" src="/entry.js"></script></body></html>`;

/**
 * Bundles our widgets and puts them into a page with Decap.
 * @param files of the content folder, by path
 * @param names the published index
 */
export async function makeWidgetsPage(
  files: Readonly<Record<string, string>>,
  names: object,
): Promise<WidgetsPage> {
  const work = await mkdtemp(join(tmpdir(), 'samklok-widgets-'));
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
  await mkdir(join(folder, 'admin'));
  await writeFile(join(folder, 'index.html'), page);
  await writeFile(join(folder, 'admin/index.json'), JSON.stringify(names));
  const start = `window.CMS_MANUAL_INIT = true; window.repoFiles = ${JSON.stringify(treeOf(files))};`;
  await writeFile(join(folder, 'start.js'), start);
  const decap = join(projectRoot, 'node_modules/decap-cms/dist/decap-cms.js');
  await copyFile(decap, join(folder, 'decap.js'));
  return { folder, destroy: () => rm(work, { recursive: true, force: true }) };
}

interface Tree {
  [name: string]: Tree | string;
}

/** Files as Decap's backend for trials keeps them: folders as objects, a file with its content. */
function treeOf(files: Readonly<Record<string, string>>): Tree {
  const root: Tree = {};
  for (const [path, content] of Object.entries(files)) {
    const parts = `content/${path}`.split('/');
    const name = parts.pop()!;
    const folder = parts.reduce((tree, part) => (tree[part] ??= {}) as Tree, root);
    folder[name] = { content, path: `content/${path}` };
  }
  return root;
}
