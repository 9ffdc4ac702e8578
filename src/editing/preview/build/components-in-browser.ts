import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** What of Astro's compiler is used. Its package is Astro's own dependency, so it is found from there. */
interface Compiler {
  transform(
    source: string,
    options: object,
  ): {
    readonly code: string;
    readonly map: string;
    readonly diagnostics: readonly { readonly severity: string; readonly text: string }[];
  };
}

/** Ids of compiled components. Astro's own plugin refuses those that end with `.astro`. */
const idPrefix = '\0samklok-component:';
const idSuffix = '.ts';

/** What components import that is bound to a build, and what stands in for it. */
const moduleStubs: Readonly<Record<string, string>> = {
  'src/reading/view-models/site-context.ts': 'src/editing/preview/site-context-stub.ts',
};

/** Where components are compiled. */
export interface ComponentsInBrowserOptions {
  /** Root of the project. */
  readonly root: string;
  /**
   * `client`: only in what is sent to browsers, beside Astro, which compiles the
   * pages themselves. `all`: everywhere, where Astro is not running.
   */
  readonly where: 'client' | 'all';
}

/**
 * Lets a script of the browser import `.astro` components: they are compiled by
 * Astro's own compiler, as it does for pages, and rendered with its runtime.
 * For components of markup only: their styles and scripts are left out.
 */
export function componentsInBrowser({ root, where }: ComponentsInBrowserOptions): Plugin {
  const fileOf = (id: string) => id.slice(idPrefix.length, -idSuffix.length);
  const replacements = new Map(
    Object.entries(moduleStubs).map(([from, to]) => [resolve(root, from), resolve(root, to)]),
  );
  let compiler: Promise<Compiler> | undefined;
  return {
    name: 'samklok-components-in-browser',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => where === 'all' || config.consumer === 'client',
    async resolveId(source, importer) {
      const isInside = importer?.startsWith(idPrefix) ?? false;
      if (!isInside && !source.endsWith('.astro')) return undefined;
      const from = isInside ? fileOf(importer as string) : importer;
      const found = await this.resolve(source, from, { skipSelf: true });
      if (!found || found.external) return found;
      if (found.id.endsWith('.astro')) return idPrefix + found.id + idSuffix;
      return replacements.get(found.id) ?? found;
    },
    async load(id) {
      if (!id.startsWith(idPrefix)) return undefined;
      const file = fileOf(id);
      this.addWatchFile(file);
      const { transform } = await (compiler ??= loadCompiler(root));
      const { code, map, diagnostics } = transform(await readFile(file, 'utf8'), {
        // Not where it lies on this machine: the name is kept in what is sent.
        filename: file.slice(root.length),
        normalizedFilename: file.slice(root.length),
        internalURL: 'astro/compiler-runtime',
        // As Astro does unless it is told otherwise, so that the HTML is the same to the letter.
        compact: 'jsx',
        resultScopedSlot: true,
        sourcemap: 'external',
        // Without this the compiler asks for what Astro no longer has.
        resolvePath: (specifier: string) => specifier,
      });
      const error = diagnostics.find(({ severity }) => severity === 'error');
      if (error) this.error(`${file}: ${error.text}`);
      return { code, map };
    },
  };
}

async function loadCompiler(root: string): Promise<Compiler> {
  const fromAstro = createRequire(createRequire(resolve(root, 'x.js')).resolve('astro'));
  const main = fromAstro.resolve('@astrojs/compiler-rs');
  return (await import(pathToFileURL(main).href)) as Compiler;
}
