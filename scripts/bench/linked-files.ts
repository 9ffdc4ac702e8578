/** Files that a browser fetches to load a page, as paths from the root of the site. */
export interface Linked {
  readonly css: readonly string[];
  /** Scripts that block rendering: neither modules nor deferred. */
  readonly blockingJs: readonly string[];
  readonly modules: readonly string[];
  readonly fonts: readonly string[];
}

/** Placeholder host for resolving relative addresses. */
const host = 'http://site.invalid';

/**
 * Finds the files that a page links to. Uses regular expressions, which suffice for
 * HTML that is known to be valid.
 * @param address address of the page, from the root of the site
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

/**
 * Matches `import … from "x"`, `import "x"` and `export … from "x"`, also minified, but
 * not `import("x")`.
 */
const staticImport = /\b(?:import|export)\s*(?:[\w$*{][^'"()]*?from\s*)?(["'])([^'"]+)\1/g;

/**
 * Paths of the local modules that a bundled module imports statically.
 * @param path path of the module, from the root of the site
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

/** Path of an address on the site; undefined for other sites. */
function localPath(url: string, from: string): string | undefined {
  if (!URL.canParse(url, host + from)) return undefined;
  const target = new URL(url, host + from);
  return target.origin === host ? decodeURIComponent(target.pathname) : undefined;
}
