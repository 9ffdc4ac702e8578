import { readFileSync } from 'node:fs';

/** What the busy editors write in their log. */
export type LogLine =
  | { readonly what: 'open' }
  | { readonly what: 'submit'; readonly slug: string; readonly digest: string }
  | {
      readonly what: 'saved';
      readonly slug: string;
      readonly digest: string;
      readonly revision: string;
    }
  | { readonly what: 'published'; readonly slug: string; readonly revision: string }
  | { readonly what: 'moved'; readonly slug: string; readonly revision: string }
  | { readonly what: 'discarded'; readonly slug: string }
  | { readonly what: 'not there'; readonly slug: string }
  | { readonly what: 'error'; readonly text: string };

/** The whole lines of a log; the last one may have been cut off. */
export function readLog(file: string): LogLine[] {
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as LogLine);
}
