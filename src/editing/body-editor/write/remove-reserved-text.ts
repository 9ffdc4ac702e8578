import { withoutReserved } from '../../../core/mdx/reserved-characters.ts';

/** Text that an entry cannot hold, since Astro puts pictures in its place, and what it becomes. */
const refused = /_+(?=_ASTRO_IMAGE_)/g;

/** Text with what no entry can hold replaced: reserved characters, line breaks. */
export function cleanText(text: string): string {
  const { text: cleaned } = withoutReserved(text);
  return cleaned.replace(/\r\n?|\n/g, ' ').replace(refused, '');
}

/** The same for text that keeps its lines: code, and source. */
export function cleanLines(text: string): string {
  const { text: cleaned } = withoutReserved(text);
  return cleaned.replace(/\r\n?/g, '\n').replace(refused, '');
}
