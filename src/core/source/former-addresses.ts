import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readYaml } from '../mdx/read-yaml.ts';
import { singletons } from '../model/registry.ts';
import { validate } from '../model/validate.ts';
import type { Paths } from './run-paths.ts';

/**
 * Reads the former addresses from `redirects.yaml`, for tools that are configured
 * before the content is loaded. Empty when the file has errors, which the check
 * reports.
 * @throws when the file exists but cannot be read
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
