import { join } from 'node:path';
import { checkContent } from '../../src/core/check/check-content.ts';
import { collectPageFacts } from '../../src/search/indexing/collect-page-facts.ts';
import { readFragments } from '../../src/search/indexing/pagefind-fragments.ts';
import { today } from '../../src/core/util/today.ts';
import { readPaths } from '../../src/core/source/run-paths.ts';
import { runScript } from '../bench/project-run.ts';
import type { JudgedDocument } from './judged-set.ts';
import { readQueries } from './read-set.ts';
import type { IndexedSet } from './run-set.ts';

/** The two sets of the project's judged queries, by folder in `tests/judged/`. */
export const halves = ['tuning', 'test'] as const;

/** One of {@link halves}. */
export type Half = (typeof halves)[number];

/**
 * Builds the site of the example content and reads the project's judged queries about
 * its pages. Page addresses serve as document ids.
 * @param root folder of the project
 * @param dir folder to build in
 * @param warn called for judgements about missing pages
 * @throws Error when the build fails
 */
export async function readProjectSets(
  root: string,
  dir: string,
  warn: (what: string) => void,
): Promise<Record<Half, IndexedSet>> {
  const site = join(dir, 'own');
  const content = join(root, 'content');
  await runScript('build', { root, content, out: site });
  const documents = await pagesOf(root, content, site);
  const read = async (half: Half): Promise<IndexedSet> => ({
    documents,
    ...(await readQueries(join(root, 'tests', 'judged', half), documents, warn)),
    site,
    idOf: (address) => address,
  });
  return { tuning: await read('tuning'), test: await read('test') };
}

/**
 * The pages as documents for the engines that run in Node. Reader questions are added
 * to the aliases, which suits MiniSearch best; other indexed facts occur in the text
 * already, and adding them lowers its scores.
 */
async function pagesOf(root: string, content: string, site: string): Promise<JudgedDocument[]> {
  const paths = readPaths({ CONTENT_DIR: content, OUT_DIR: site, BASE_PATH: '' }, root);
  const day = today();
  const { content: all, projection } = await checkContent(paths, day);
  const facts = collectPageFacts(all, projection, day);
  return (await readFragments(site)).map(({ url, content: body, meta }) => {
    const { otherNames: also = [], questions = [] } = facts.get(url) ?? {};
    return { id: url, title: meta['title'] ?? '', body, aliases: [...also, ...questions] };
  });
}
