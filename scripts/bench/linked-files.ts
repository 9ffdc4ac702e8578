/** Files that a page makes a browser fetch at once, as paths from the root of the site. */
export interface Linked {
  /** Stylesheets. */
  readonly css: readonly string[];
  /** Scripts that are neither modules nor deferred. */
  readonly blockingJs: readonly string[];
  /** Modules, deferred scripts and preloaded modules. */
  readonly modules: readonly string[];
  /** Preloaded fonts. */
  readonly fonts: readonly string[];
}

/** A made-up host, so that relative addresses can be resolved. */
const host = 'http://site.invalid';

/**
 * Finds the files a page links. Reads tags with patterns, which is enough for
 * HTML that is known to be valid.
 * @param address of the page, from the root of the site
 */
export function linkedFiles(html: string, address: string): Linked {
  const found = {
    css: new Set<string>(),
    blockingJs: new Set<string>(),
    modules: new Set<string>(),
    fonts: new Set<string>(),
  };
  const add = (to: Set<string>, url: string | undefined) => {
    const path = url === undefined ? undefined : localPath(url, address);
    if (path !== undefined) to.add(path);
  };
  for (const [, name = '', text = ''] of html.matchAll(/<(link|script)\b([^>]*)>/gi)) {
    const attributes = attributesOf(text);
    if (name.toLowerCase() === 'script') {
      const isLater =
        attributes['type'] === 'module' || 'defer' in attributes || 'async' in attributes;
      add(isLater ? found.modules : found.blockingJs, attributes['src']);
      continue;
    }
    const rel = attributes['rel'];
    if (rel === 'stylesheet') add(found.css, attributes['href']);
    if (rel === 'modulepreload') add(found.modules, attributes['href']);
    if (rel === 'preload' && attributes['as'] === 'font') add(found.fonts, attributes['href']);
  }
  return {
    css: [...found.css],
    blockingJs: [...found.blockingJs],
    modules: [...found.modules],
    fonts: [...found.fonts],
  };
}

/** `import … from "x"`, `import "x"` and `export … from "x"`, also when minified; not `import("x")`. */
const staticImport = /\b(?:import|export)\s*(?:[\w$*{][^'"()]*?from\s*)?(["'])([^'"]+)\1/g;

/**
 * Paths of the local modules that a bundled module imports statically.
 * @param path of the module, from the root of the site
 */
export function staticImports(source: string, path: string): string[] {
  return [...source.matchAll(staticImport)]
    .map(([, , specifier = '']) => specifier)
    .filter((specifier) => /^[./]/.test(specifier))
    .map((specifier) => localPath(specifier, path))
    .filter((imported) => imported !== undefined);
}

function attributesOf(text: string): Record<string, string> {
  const pairs = text.matchAll(/([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
  return Object.fromEntries(
    [...pairs].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      double ?? single ?? bare ?? '',
    ]),
  );
}

/** The path of an address on the site itself, undefined for one elsewhere. */
function localPath(url: string, from: string): string | undefined {
  if (!URL.canParse(url, host + from)) return undefined;
  const target = new URL(url, host + from);
  return target.origin === host ? decodeURIComponent(target.pathname) : undefined;
}
