/**
 * HTML whose ids do not meet those of other parts of the same document.
 * @param html made by components of the site, which write attributes in double quotes
 * @param prefix put before each id, and before what points at one
 */
export function prefixIds(html: string, prefix: string): string {
  return html.replace(/<[a-z][^>]*>/g, (tag) =>
    tag
      .replace(/ (id|for|aria-labelledby)="([^"]+)"/g, ` $1="${prefix}-$2"`)
      .replace(/ href="#([^"]+)"/g, ` href="#${prefix}-$1"`),
  );
}
