import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { splitEntry } from '../../../src/core/mdx/split-front-matter.ts';
import { readYaml } from '../../../src/core/mdx/read-yaml.ts';
import { entryKinds, type EntryKindName } from '../../../src/core/model/registry.ts';
import { listFiles } from '../../../src/core/source/list-files.ts';

/** An entry as a form holds it. */
export interface TypedEntry {
  readonly kind: EntryKindName;
  readonly id: string;
  /** Front matter as written, and the body under `body`. */
  readonly data: Record<string, unknown>;
}

/** Every entry of a content folder, as a form that has loaded it holds it. */
export async function typedEntries(content: string): Promise<TypedEntry[]> {
  const { entries } = await listFiles(content);
  return Promise.all(
    entries.map(async ({ kind, id, file }) => {
      const text = await readFile(join(content, file), 'utf8');
      if (entryKinds[kind].format === 'yaml') {
        return { kind, id, data: readYaml(text, { file }).data as Record<string, unknown> };
      }
      const { yaml, body } = splitEntry(text, { file });
      const data = readYaml(yaml, { file }).data as Record<string, unknown>;
      return { kind, id, data: { ...data, body } };
    }),
  );
}
