import { stringify } from 'yaml';

/** A file of the generated content folder. */
export interface GeneratedFile {
  /** Path relative to the content folder, with `/` as separator. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Creates a YAML file from data. */
export function yamlFile(path: string, data: object): GeneratedFile {
  return { path, content: toYaml(data) };
}

/** Creates an MDX file from front matter and body. */
export function mdxFile(path: string, data: object, body: string): GeneratedFile {
  return { path, content: `---\n${toYaml(data)}---\n\n${body}` };
}

/** Serialises data without YAML anchors, which the check refuses. */
function toYaml(data: object): string {
  return stringify(data, { aliasDuplicateObjects: false, lineWidth: 100 });
}
