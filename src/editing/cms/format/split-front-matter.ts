import { splitEntry } from '../../../core/mdx/split-front-matter.ts';

/** The parts of a file with front matter; concatenated they are the whole text. */
export interface FileParts {
  /** Byte order mark and the opening delimiter line. */
  readonly head: string;
  readonly yaml: string;
  /** The closing delimiter line and the blank lines after it. */
  readonly middle: string;
  /** The body from its first non-blank line. */
  readonly body: string;
}

/** Splits the text of a file; undefined when its front matter is missing or not closed. */
export function splitFile(text: string): FileParts | undefined {
  const { yaml, body: after, problems } = splitEntry(text, { file: '' });
  if (problems.length > 0) return undefined;
  const blank = /^(?:[ \t]*(?:\r\n?|\n))*/.exec(after)![0];
  const body = after.slice(blank.length);
  const head = /^\uFEFF?---[ \t]*(?:\r\n?|\n)/.exec(text)![0];
  const middle = text.slice(head.length + yaml.length, text.length - body.length);
  return { head, yaml, middle, body };
}

/** The text of a file with another body. */
export function withBody({ head, yaml, middle, body: old }: FileParts, body: string): string {
  if (body === old) return head + yaml + middle + body;
  const eol = head.includes('\r\n') ? '\r\n' : '\n';
  const isNew = old === '' && body !== '';
  const gap = isNew && !/\n[^]*\n$/.test(middle) ? (/\n$/.test(middle) ? eol : eol + eol) : '';
  const end = body === '' || /[\r\n]$/.test(body) ? '' : eol;
  return head + yaml + middle + gap + body + end;
}

/** The text of a new file with front matter and a body. */
export function newFile(yaml: string, body: string): string {
  return withBody({ head: '---\n', yaml, middle: '---\n', body: '' }, body);
}
