import { addressOf, fixedAddresses, sections } from '../../model/addresses.ts';
import { fileProblem, type Problem } from '../../model/problem.ts';
import type { CheckContext } from '../check-rule.ts';

/** Folders that the build generates at the root of the site. */
const generatedFolders = ['404', 'pagefind', 'schemas', 'api'];

/** Checks that pages by editors, which are at the root of the site, do not use an address of the site itself. */
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
