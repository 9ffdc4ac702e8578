import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runTool } from '../../src/run/build/run-tool.ts';
import { noFacts } from '../../src/search/indexing/page-facts.ts';
import { readPaths } from '../../src/core/source/run-paths.ts';
import { documentAddress, documentPage } from './document-page.ts';
import type { JudgedDocument } from './judged-set.ts';

/** Language of the generated pages. */
const language = 'sv';

/**
 * Builds a site of documents and its search index with the same tools as the real site.
 * Document number `n` gets the address `documentAddress(n)`.
 * @param root folder of the project
 * @param dir empty folder to build in
 * @param withRegister whether to build our index in addition to Pagefind's
 */
export async function buildIndex(
  documents: readonly JudgedDocument[],
  root: string,
  dir: string,
  withRegister: boolean,
): Promise<void> {
  for (const [index, document] of documents.entries()) {
    const folder = join(dir, documentAddress(index));
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'index.html'), documentPage(document));
  }
  const paths = readPaths({ OUT_DIR: dir, BASE_PATH: '' }, root);
  await runTool(paths, 'pagefind', ['--silent', '--site', dir]);
  if (!withRegister) return;
  const facts = new Map(
    documents.map(({ aliases }, index) => [documentAddress(index), { ...noFacts, also: aliases }]),
  );
  const { buildIndex: makeRegister } = await import('../../src/search/indexing/build-index.ts');
  await makeRegister({ dir, facts, synonyms: [], language });
}
