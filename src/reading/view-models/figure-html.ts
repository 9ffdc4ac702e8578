import { escapeHtml } from '../../core/mdx/escape-html.ts';

/**
 * HTML of a figure: an image with an optional caption. Values are escaped.
 * @param attributes of the image, written in the given order
 */
export function figureHtml(
  attributes: Readonly<Record<string, string | number>>,
  caption: string | undefined,
): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${escapeHtml(String(value))}"`,
  );
  const text = caption ? `<figcaption>${escapeHtml(caption)}</figcaption>` : '';
  return `<figure class="figure"><img ${written.join(' ')}>${text}</figure>`;
}
