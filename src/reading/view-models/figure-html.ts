import { escapeHtml } from '../../core/mdx/escape-html.ts';

/**
 * An image with its caption.
 * @param attributes of the image, as text or numbers, in the order they are written
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
