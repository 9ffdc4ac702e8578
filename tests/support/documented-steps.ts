import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** One edit that CONTRIBUTING.md asks for, with the text it shows in a code block. */
export interface DocumentedStep {
  /** Path from the root of the project. */
  readonly file: string;
  /** The line that the text goes below, without indentation; undefined for a new file. */
  readonly after: string | undefined;
  /** What is written, ending with a line break. */
  readonly text: string;
}

/**
 * The numbered steps of a section of CONTRIBUTING.md, in order. A step reads
 * "Create `path`" or "In `path`, after `line`", and shows the text to add in a
 * fenced block.
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
  const target = /^\d+\. (?:Create `([^`]+)`|In `([^`]+)`, after `([^`]+)`)/.exec(step);
  const block = /\n {3}```\w*\n([^]*?)\n {3}```/.exec(step)?.[1];
  if (!target || block === undefined) throw new Error(`not a step that can be followed: ${step}`);
  const text = block.replace(/^ {3}/gm, '') + '\n';
  return { file: target[1] ?? target[2]!, after: target[3], text };
}

/**
 * Follows a step in a copy of the project. Inserted text is indented like the
 * line it goes below.
 * @throws when the file has no such line, or several
 */
export async function followStep(root: string, { file, after, text }: DocumentedStep) {
  const path = join(root, file);
  if (after === undefined) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
    return;
  }
  const lines = (await readFile(path, 'utf8')).split('\n');
  const found = lines.flatMap((line, index) => (line.trim() === after ? [index] : []));
  const [index] = found;
  if (index === undefined || found.length > 1) {
    throw new Error(`${file} has ${found.length} lines that read “${after}”, not one`);
  }
  const indent = /^ */.exec(lines[index]!)![0];
  const added = text.trimEnd().split('\n');
  lines.splice(index + 1, 0, ...added.map((line) => (line === '' ? '' : indent + line)));
  await writeFile(path, lines.join('\n'));
}
