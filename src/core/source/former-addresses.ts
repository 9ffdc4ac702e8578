import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readYaml } from '../mdx/read-yaml.ts';
import { singletons } from '../model/registry.ts';
import { validate } from '../model/validate.ts';
import type { Paths } from './run-paths.ts';

/**
 * The former addresses of a content folder, for tools that are set up before
 * the content is loaded. None when the list has errors: the check tells of them.
 * @throws when the list is there but cannot be read
 */
export async function formerAddresses({ content }: Pick<Paths, 'content'>): Promise<Set<string>> {
  const { file, schema } = singletons.redirects;
  const text = await readFile(join(content, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const { data } = readYaml(text, { file });
  const result = validate(schema, data);
  return new Set(result.ok ? result.data.addresses.map(({ from }) => from) : []);
}
