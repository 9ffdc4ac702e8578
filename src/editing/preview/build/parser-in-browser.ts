import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const packageName = '@bruits/satteri-wasm32-wasi';
const virtualId = '\0samklok-parser-binding.js';

/**
 * Lets the Markdown parser of `mdx/` run in the browser. Its WebAssembly comes
 * with a loader that starts four workers on shared memory, which browsers allow
 * only on pages that are isolated from all others by headers no static host is
 * sure to send. Nothing here needs a worker, so a loader of our own starts none:
 * see `parser-wasm.ts`.
 * @param root of the project
 */
export function parserInBrowser(root: string): Plugin {
  return {
    name: 'samklok-parser-in-browser',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    config: () => ({ optimizeDeps: { exclude: ['satteri', packageName] } }),
    async resolveId(source, importer) {
      if (source === packageName) return virtualId;
      // What the loader uses are packages of the parser's, not ours.
      if (!/^samklok-parser:/.test(source)) return undefined;
      const satteri = await this.resolve('satteri', importer, { skipSelf: true });
      const own = await this.resolve(`${packageName}/package.json`, satteri?.id, {
        skipSelf: true,
      });
      if (!own) this.error(`${packageName} is not installed: run "npm ci"`);
      const wanted = source.replace('samklok-parser:', '');
      if (wanted !== 'wasm') return this.resolve(wanted, own.id, { skipSelf: true });
      return `${resolve(own.id, '..', 'satteri_napi.wasm32-wasi.wasm')}?url`;
    },
    async load(id) {
      if (id !== virtualId) return undefined;
      const satteri = await this.resolve('satteri', resolve(root, 'x.js'), { skipSelf: true });
      const binding = resolve(satteri?.id ?? '', '..', 'binding.browser.js');
      const names = /export \{([^}]*)\}/.exec(await readFile(binding, 'utf8'))?.[1] ?? '';
      const loader = JSON.stringify(resolve(root, 'src/editing/preview/parser-wasm.ts'));
      return `import { parser } from ${loader};\nexport const {${names}} = parser;\n`;
    },
  };
}
