import type { InText, Problem } from '../model/problem.ts';

/**
 * What a body may hold. Each limit is far above what people write, and keeps
 * the time and memory of the parser, which grow with the square of the length
 * of a paragraph and of the depth, within a second on any input.
 */
export const limits = {
  /** Bytes of a body as UTF-8. */
  bodyBytes: 262_144,
  /** UTF-16 code units of one line. */
  lineLength: 20_000,
  /** UTF-16 code units between two blank lines: every piece of text in a paragraph is copied for each piece after it. */
  paragraphLength: 20_000,
  /** Levels of blocks and text inside each other. */
  nesting: 60,
  /** Quotes inside each other. */
  quoteDepth: 20,
  /** Columns of a table: rows are filled out to full width, so that small tables can become huge. */
  tableColumns: 30,
} as const;

/** Markers that open a quote or a list item at the start of a line. */
const containerMarker = /[ \t]*(?:(>)|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
/** A line that can only be the line between a table's head and its body. */
const delimiterRow = /^[\s>|:*+-]+$/;

/**
 * Finds what is too large to be given to the parser at all. Empty means that
 * parsing `body` is safe.
 */
export function findTooLarge(body: string): Problem<InText>[] {
  const bytes = new TextEncoder().encode(body).length;
  if (bytes > limits.bodyBytes) {
    return [{ at: 0, code: 'file-too-large', params: { bytes, max: limits.bodyBytes } }];
  }
  const problems: Problem<InText>[] = [];
  let paragraphAt = 0;
  let paragraphLength = 0;
  for (const { index: at, 0: whole, 1: line = '' } of body.matchAll(/([^\r\n]*)(?:\r\n?|\n|$)/g)) {
    problems.push(...lineProblems(line, at));
    paragraphLength += whole.length;
    const isBlank = line.trim() === '';
    const isTooLong = !isBlank && paragraphLength > limits.paragraphLength;
    if (isTooLong && line.length <= limits.lineLength) {
      const params = { max: limits.paragraphLength };
      problems.push({ at: paragraphAt, code: 'paragraph-too-long', params });
    }
    if (!isBlank && !isTooLong) continue;
    paragraphAt = at + whole.length;
    paragraphLength = 0;
  }
  return problems;
}

function lineProblems(line: string, at: number): Problem<InText>[] {
  const problems: Problem<InText>[] = [];
  if (line.length > limits.lineLength) {
    const params = { length: line.length, max: limits.lineLength };
    problems.push({ at, code: 'line-too-long', params });
  }
  let quotes = 0;
  let markers = 0;
  containerMarker.lastIndex = 0;
  for (let match = containerMarker.exec(line); match; match = containerMarker.exec(line)) {
    markers += 1;
    if (match[1]) quotes += 1;
  }
  const tooDeep = quotes > limits.quoteDepth ? limits.quoteDepth : limits.nesting;
  if (quotes > limits.quoteDepth || markers > limits.nesting) {
    problems.push({ at, code: 'nesting-too-deep', params: { max: tooDeep } });
  }
  if (line.length > limits.tableColumns && delimiterRow.test(line)) {
    const columns = line.split('|').filter((cell) => cell.includes('-')).length;
    if (columns > limits.tableColumns) {
      const params = { columns, max: limits.tableColumns };
      problems.push({ at, code: 'too-many-columns', params });
    }
  }
  return problems;
}
