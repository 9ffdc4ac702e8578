import { gzipSync } from 'node:zlib';
import type { BuiltPage, BuiltSite } from './built-site.ts';
import { attributesOf } from './parse-html.ts';

/** Bytes of a file as a server sends it: compressed at the usual level. */
function compressed(content: string | Buffer): number {
  return gzipSync(content).length;
}

/** Files that a page asks for in `selector`'s `attribute`, as paths of the site. */
function filesOf({ document }: BuiltPage, selector: string, attribute: string): string[] {
  return attributesOf(document, selector, attribute).map(({ value }) => value);
}

/** Compressed bytes of a page and its style sheets: all that is needed to show it. */
export async function firstView(site: BuiltSite, page: BuiltPage): Promise<number> {
  const sheets = filesOf(page, 'link[rel="stylesheet"]', 'href');
  if (sheets.length === 0) throw new Error(`${page.address} has no style sheet`);
  const styles = await Promise.all(sheets.map((file) => site.bytes(file)));
  return [Buffer.from(page.html), ...styles].reduce((sum, file) => sum + compressed(file), 0);
}

/** Compressed bytes of a page's scripts, with all that they import before they run. */
export async function scriptBytes(site: BuiltSite, page: BuiltPage): Promise<number> {
  const texts = await Promise.all(
    [...(await scriptsOf(site, page))].map((file) => site.text(file)),
  );
  return texts.reduce((sum, text) => sum + compressed(text), 0);
}

/** A page's scripts, with all that they import before they run. */
export async function scriptsOf(site: BuiltSite, page: BuiltPage): Promise<Set<string>> {
  const seen = new Set<string>();
  const queue = filesOf(page, 'script', 'src');
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const text = await site.text(file);
    for (const [, imported = ''] of text.matchAll(/\b(?:import|from)\s*["']([^"']+)["']/g)) {
      queue.push(new URL(imported, `http://site.invalid${file}`).pathname);
    }
  }
  return seen;
}
