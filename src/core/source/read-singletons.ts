import { locateProblem, readYaml } from '../mdx/read-yaml.ts';
import type { Problem } from '../model/problem.ts';
import type { Redirects } from '../model/redirects.ts';
import { singletons, type SingletonName } from '../model/registry.ts';
import type { Site } from '../model/site.ts';
import { validate } from '../model/validate.ts';
import { defaultSite } from './default-site.ts';
import type { Paths } from './run-paths.ts';
import { locatePersonalData, type LocatedPersonalData } from './locate-personal-data.ts';
import { readBytes } from './read-file-bytes.ts';
import { decode } from './read-entry.ts';

/** The files that exist once per site (`site.yaml`, `redirects.yaml`), as read. */
export interface Singletons {
  /** Site settings; defaults when `site.yaml` is missing or has errors. */
  readonly site: Site;
  /** Former addresses; none when `redirects.yaml` is missing or has errors. */
  readonly redirects: Redirects;
  /** All problems of the two files. */
  readonly problems: readonly Problem[];
  /** Personal data found in them, function mailboxes included. */
  readonly personal: readonly LocatedPersonalData[];
}

/**
 * Reads and validates the files that exist once per site.
 * @param present paths of those that exist, relative to the content folder
 * @throws when the file system fails
 */
export async function readSingletons(
  paths: Paths,
  present: readonly string[],
): Promise<Singletons> {
  const problems: Problem[] = [];
  const personal: LocatedPersonalData[] = [];
  const read = async <T>(name: SingletonName, fallback: T): Promise<T> => {
    const { file, schema } = singletons[name];
    if (!present.includes(file)) return fallback;
    const bytes = await readBytes(paths.content, file);
    const text = bytes instanceof Uint8Array ? decode(file, bytes) : bytes;
    if (typeof text !== 'string') {
      problems.push(text);
      return fallback;
    }
    const reading = readYaml(text, { file });
    personal.push(...locatePersonalData({ file, text, reading }));
    problems.push(...reading.problems);
    if (reading.problems.length > 0) return fallback;
    const result = validate(schema, reading.data);
    if (result.ok) return result.data as T;
    problems.push(...result.problems.map((one) => locateProblem({ ...one, file }, reading.locate)));
    return fallback;
  };
  const site = await read<Site>('site', defaultSite);
  const redirects = await read<Redirects>('redirects', { addresses: [] });
  return { site, redirects, problems, personal };
}
