import { stringify } from 'yaml';

/** A file of generated content. */
export interface GeneratedFile {
  /** Path from the content folder, with `/` between parts. */
  readonly path: string;
  /** What is in it. */
  readonly content: string | Uint8Array;
}

/** A file of data only. */
export function yamlFile(path: string, data: object): GeneratedFile {
  return { path, content: toYaml(data) };
}

/** A file of front matter and a body. */
export function mdxFile(path: string, data: object, body: string): GeneratedFile {
  return { path, content: `---\n${toYaml(data)}---\n\n${body}` };
}

/** The check refuses anchors, so that a list used twice is written twice. */
function toYaml(data: object): string {
  return stringify(data, { aliasDuplicateObjects: false, lineWidth: 100 });
}
