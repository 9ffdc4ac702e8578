/**
 * Addresses of the style sheets that the site's own pages wear, read from its
 * home page: those files are in the reader's cache already, and stay right
 * whatever a build calls them.
 * @param home address of the home page
 * @throws when the home page cannot be fetched
 */
export async function siteStyles(home: string): Promise<string[]> {
  // While authoring, styles are put into the pages by scripts; the source is served as it is.
  if (import.meta.env.DEV) return [`${home}src/styles/index.css`];
  const response = await fetch(home);
  if (!response.ok) throw new Error(`${home}: ${response.status}`);
  return stylesIn(await response.text(), new URL(home, document.baseURI));
}

/** Addresses of the style sheets that a page links to, in order. */
export function stylesIn(html: string, page: URL): string[] {
  return [...html.matchAll(/<link\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => /\brel="stylesheet"/.test(tag))
    .flatMap((tag) => /\bhref="([^"]+)"/.exec(tag)?.[1] ?? [])
    .map((href) => new URL(href, page).href);
}
