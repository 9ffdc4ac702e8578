import { addressOf, fixedAddresses, sections } from '../../model/addresses.ts';
import { fileProblem, type Problem } from '../../model/problem.ts';
import type { CheckContext } from '../check-rule.ts';

/** Folders that the build itself puts at the root of the site, beside the pages. */
const generatedFolders = ['404', 'pagefind', 'schemas', 'api'];

/** A page of an editor's lies at the root of the site, where the site has pages of its own. */
export function* takenAddresses({ content }: CheckContext): Generator<Problem> {
  const taken = new Set<string>([
    ...Object.values(sections),
    ...Object.values(fixedAddresses),
    ...generatedFolders.map((folder) => addressOf('page', folder)),
  ]);
  for (const { id, file } of content.entries.page) {
    if (!taken.has(addressOf('page', id))) continue;
    yield fileProblem(file, 'taken-address', { id });
  }
}
