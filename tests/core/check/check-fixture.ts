import { checkContent } from '../../../src/core/check/check-content.ts';
import { marked } from '../../support/marked-positions.ts';
import { contentFolder, type Files } from '../../support/content-folder.ts';

/** The day of every check in these tests. */
export const today = '2026-11-21';

/** A problem as the tests look at it. */
export interface Told {
  readonly at: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Every problem of a content folder, by place. */
export async function check(files: Files): Promise<Told[]> {
  const { paths } = await contentFolder(files);
  const { problems } = await checkContent(paths, today);
  return problems.map(({ file, line, column, code, params }) => {
    return { at: `${file}:${line}:${column}`, code, params };
  });
}

/**
 * Files without their marks (▸), and the places that were marked, as
 * `file:line:column`.
 */
export function withMarks(files: Readonly<Record<string, string>>): {
  files: Record<string, string>;
  at: string[];
} {
  const all = Object.entries(files).map(([file, content]) => ({ file, ...marked(content) }));
  return {
    files: Object.fromEntries(all.map(({ file, text }) => [file, text])),
    at: all.flatMap(({ file, places }) =>
      places.map(({ line, column }) => `${file}:${line}:${column}`),
    ),
  };
}
