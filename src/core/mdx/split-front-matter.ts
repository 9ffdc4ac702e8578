import { fileProblem, type Problem } from '../model/problem.ts';

/** Front matter and body of an entry's file. */
export interface EntryParts {
  /** Front matter, without the lines of dashes. */
  readonly yaml: string;
  /** Offset of the front matter in the text without byte order mark. */
  readonly yamlStart: number;
  /** Line of the file that the front matter starts on. */
  readonly yamlFirstLine: number;
  /** Everything after the front matter. */
  readonly body: string;
  /** Line of the file that the body starts on. */
  readonly bodyFirstLine: number;
  /** Missing or unclosed front matter. */
  readonly problems: readonly Problem[];
}

const dashes = /^---[ \t]*$/;

/**
 * Splits the text of an entry's file into front matter and body. Lines may end
 * with LF, CRLF or CR, and a byte order mark may come first. Never throws.
 *
 * @param options `file` for problems
 */
export function splitEntry(text: string, options: { readonly file: string }): EntryParts {
  const source = text.replace(/^\uFEFF/, '');
  const problem = (code: Problem['code']): readonly Problem[] => [fileProblem(options.file, code)];
  let line = 0;
  let yamlStart = 0;
  for (const match of source.matchAll(/([^\r\n]*)(\r\n?|\n|$)/g)) {
    line += 1;
    const next = match.index + match[0].length;
    const isDashes = dashes.test(match[1]!);
    if (line === 1) {
      if (!isDashes) {
        const missing = {
          yaml: '',
          yamlStart: 0,
          yamlFirstLine: 1,
          body: source,
          bodyFirstLine: 1,
        };
        return { ...missing, problems: problem('front-matter-missing') };
      }
      yamlStart = next;
    } else if (isDashes) {
      const yaml = source.slice(yamlStart, match.index);
      const body = source.slice(next);
      return { yaml, yamlStart, yamlFirstLine: 2, body, bodyFirstLine: line + 1, problems: [] };
    }
    if (match[2] === '') break;
  }
  const unclosed = { yaml: source.slice(yamlStart), yamlStart, yamlFirstLine: 2, body: '' };
  return { ...unclosed, bodyFirstLine: line + 1, problems: problem('front-matter-unclosed') };
}
