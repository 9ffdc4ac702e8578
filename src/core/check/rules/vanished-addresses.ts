import { addressOf } from '../../model/addresses.ts';
import { fileProblem, type Problem } from '../../model/problem.ts';
import { entryKinds, pageKindNames, singletons } from '../../model/registry.ts';
import { knownAddresses } from '../known-addresses.ts';
import type { CheckContext } from '../check-rule.ts';

/**
 * Checks that every address ever published still exists or is listed in the
 * redirects, since people have linked to it and printed it. Compares with the git
 * history of the content folder; reports nothing without history.
 */
export async function vanishedAddresses({
  content,
  projection,
  history,
}: CheckContext): Promise<Problem[]> {
  const known = knownAddresses(content, projection);
  for (const { from } of content.redirects.addresses) known.add(from);
  const files = await history.addedFiles();
  if (files.length === 0) return [];
  const practices = await history.lostPractices((id) => !known.has(addressOf('practice', id)));
  const published = [
    ...files.flatMap((file) => addressOfFile(file) ?? []),
    ...practices.map((id) => addressOf('practice', id)),
  ];
  return [...new Set(published)]
    .filter((address) => !known.has(address))
    .sort()
    .map((address) => fileProblem(singletons.redirects.file, 'vanished-address', { address }));
}

function addressOfFile(file: string): string | undefined {
  const kind = pageKindNames.find((name) => file.startsWith(`${entryKinds[name].folder}/`));
  const id = /([a-z0-9-]+)\.(?:mdx|yaml)$/.exec(file)?.[1];
  return kind && id ? addressOf(kind, id) : undefined;
}
