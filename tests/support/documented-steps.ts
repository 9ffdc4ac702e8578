import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Text that a step shows, and where it goes. */
interface Edit {
  /** The line that the text goes below, without indentation; undefined for a new file. */
  readonly after: string | undefined;
  /** What is written, ending with a line break. */
  readonly text: string;
}

/** One numbered step of CONTRIBUTING.md: edits of one file. */
export interface DocumentedStep {
  /** Path from the root of the project. */
  readonly file: string;
  readonly edits: readonly Edit[];
}

/**
 * The numbered steps of a section of CONTRIBUTING.md, in order. A step reads
 * "Create `path`", or "In `path`" and "after `line`" before each text; the texts
 * stand in fenced blocks.
 * @throws when the section is missing, or a numbered step has none of these forms
 */
export function documentedSteps(markdown: string, heading: string): DocumentedStep[] {
  const start = markdown.indexOf(`\n### ${heading}\n`);
  if (start === -1) throw new Error(`CONTRIBUTING.md has no section “${heading}”`);
  const section = markdown.slice(start + heading.length + 6).split(/\n#{2,3} /)[0]!;
  return section
    .split(/\n(?=\d+\. )/)
    .slice(1)
    .map(readStep);
}

function readStep(step: string): DocumentedStep {
  const target = /^\d+\. (Create|In) `([^`]+)`/.exec(step);
  const isNew = target?.[1] === 'Create';
  const edits = [...step.matchAll(/([^]*?)\n( {3,4})```\w*\n([^]*?)\n {3,4}```/g)].map(
    ([, before = '', indent = '', block = '']): Edit => ({
      after: isNew ? undefined : /after `([^`]+)`(?![^]*after `)/.exec(before)?.[1],
      text: block.replaceAll(new RegExp(`^${indent}`, 'gm'), '') + '\n',
    }),
  );
  if (!target || edits.length === 0 || (!isNew && edits.some(({ after }) => after === undefined))) {
    throw new Error(`This step cannot be followed: ${step}`);
  }
  return { file: target[2]!, edits };
}

/**
 * Follows a step in a copy of the project. Inserted text is indented like what
 * it goes below, or one level deeper below a line that opens a bracket.
 * @throws when the file has no such line, or several
 */
export async function followStep(root: string, { file, edits }: DocumentedStep): Promise<void> {
  const path = join(root, file);
  for (const { after, text } of edits) {
    if (after === undefined) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text, { flag: 'wx' });
    } else {
      await writeFile(path, insertBelow(await readFile(path, 'utf8'), after, text, file));
    }
  }
}

function insertBelow(source: string, after: string, text: string, file: string): string {
  const lines = source.split('\n');
  const found = lines.flatMap((line, index) => (line.trim() === after ? [index] : []));
  const [index] = found;
  if (index === undefined || found.length > 1) {
    throw new Error(`${file} has ${found.length} lines that read “${after}”, not one`);
  }
  const indent = /^ */.exec(lines[index]!)![0] + (after.endsWith('{') ? '  ' : '');
  const added = text.trimEnd().split('\n');
  lines.splice(index + 1, 0, ...added.map((line) => (line === '' ? '' : indent + line)));
  return lines.join('\n');
}
