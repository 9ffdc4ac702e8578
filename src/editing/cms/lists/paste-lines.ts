/** Any break between lines. */
const lineBreak = /\r\n|[\r\n\u2028\u2029]/;

/** Signs that word processors and mail put before each item of a list. */
const marks = [/^\s*[-–—*•·▪◦‣]\s+/, /^\s*\d{1,3}[.)]\s+/];

/** The lines of a text as they stand. */
export function linesOf(text: string): string[] {
  return text.split(lineBreak);
}

/**
 * Pasted text as rows: its lines without blank ones. Where every line of a list
 * begins with the same sort of bullet or with a number, that is left out, as
 * the rows are numbered already. A single line stays as it is.
 */
export function asLines(text: string): string[] {
  const all = linesOf(text);
  if (all.length === 1) return all;
  const lines = all.map((line) => line.trim()).filter((line) => line !== '');
  if (lines.length < 2) return lines;
  const mark = marks.find((one) => lines.every((line) => one.test(line)));
  return mark === undefined ? lines : lines.map((line) => line.replace(mark, ''));
}
