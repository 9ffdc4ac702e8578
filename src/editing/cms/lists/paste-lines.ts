/** Line breaks, including the Unicode separators. */
const lineBreak = /\r\n|[\r\n\u2028\u2029]/;

/** List markers that word processors and mail clients put before items. */
const listMarkers = [/^\s*[-–—*•·▪◦‣]\s+/, /^\s*\d{1,3}[.)]\s+/];

/** Splits a text at line breaks. */
export function splitLines(text: string): string[] {
  return text.split(lineBreak);
}

/**
 * The rows of pasted text: its trimmed lines without blank ones. If all lines begin
 * with the same kind of list marker, it is removed, since the rows are numbered. A
 * single line is not changed.
 */
export function pastedLines(text: string): string[] {
  const all = splitLines(text);
  if (all.length === 1) return all;
  const lines = all.map((line) => line.trim()).filter((line) => line !== '');
  if (lines.length < 2) return lines;
  const mark = listMarkers.find((one) => lines.every((line) => one.test(line)));
  return mark === undefined ? lines : lines.map((line) => line.replace(mark, ''));
}
