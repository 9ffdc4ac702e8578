import { replaceReservedCharacters } from '../../../core/mdx/reserved-characters.ts';

/** Underscores that would form Astro's image marker, which no entry may contain. */
const reservedRuns = /_+(?=_ASTRO_IMAGE_)/g;

/** One line of text without reserved characters; line breaks become spaces. */
export function cleanText(text: string): string {
  const { text: cleaned } = replaceReservedCharacters(text);
  return cleaned.replace(/\r\n?|\n/g, ' ').replace(reservedRuns, '');
}

/** Text of several lines, such as code and source, without reserved characters. */
export function cleanLines(text: string): string {
  const { text: cleaned } = replaceReservedCharacters(text);
  return cleaned.replace(/\r\n?/g, '\n').replace(reservedRuns, '');
}
