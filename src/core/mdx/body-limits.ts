import type { InText, Problem } from '../model/problem.ts';

/**
 * Limits of a body. Each is far above what people write, and keeps the parser,
 * whose time and memory are quadratic in the length of a paragraph and in the
 * depth, within a second on any input.
 */
export const limits = {
  /** Bytes of a body as UTF-8. */
  bodyBytes: 262_144,
  /** UTF-16 code units of one line. */
  lineLength: 20_000,
  /** UTF-16 code units between two blank lines; the parser is quadratic in this length. */
  paragraphLength: 20_000,
  /** Maximum depth of nested nodes. */
  nesting: 60,
  /** Maximum depth of nested quotes. */
  quoteDepth: 20,
  /** Columns of a table: short rows are padded to full width, so small sources could produce huge tables. */
  tableColumns: 30,
} as const;

/** Markers that open a quote or a list item at the start of a line. */
const containerMarker = /[ \t]*(?:(>)|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
/** Matches the delimiter row between the head and body of a table. */
const delimiterRow = /^[\s>|:*+-]+$/;

/**
 * Checks a body against the {@link limits} before it is parsed. An empty result
 * means that parsing is safe.
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
