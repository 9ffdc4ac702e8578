import { nearest } from '../../model/nearest.ts';
import { findReferences } from '../../model/references.ts';
import { entryKindNames, entryKinds, type EntryKindName } from '../../model/registry.ts';
import { fieldName } from '../../model/validate.ts';
import type { EntryProblem } from '../../knowledge/entry.ts';
import type { Judged } from '../rule.ts';

/**
 * Every id that points at another entry must be there. Practices are left out:
 * the projection knows them, and their order in time.
 */
export function* references({ content, messages }: Judged): Generator<EntryProblem> {
  const ids = Object.fromEntries(entryKindNames.map((kind) => [kind, idsOf(content, kind)]));
  for (const kind of entryKindNames) {
    for (const { file, data } of content.entries[kind]) {
      for (const { path, target, id } of findReferences(entryKinds[kind].schema, data)) {
        if (target === 'practice' || ids[target]?.has(id)) continue;
        yield {
          file,
          path,
          code: 'unknown-reference',
          params: {
            field: fieldName(path),
            kindLabel: messages.kinds[target].one,
            value: id,
            ...near(id, ids[target]),
          },
        };
      }
    }
  }
}

/** Ids of all entries of a kind, those with errors too: theirs are told where they are. */
export function idsOf({ entries, failed }: Judged['content'], kind: EntryKindName): Set<string> {
  const broken = failed.filter((entry) => entry.kind === kind);
  return new Set([...entries[kind], ...broken].map((entry) => entry.id));
}

/** `{nearest}` where something is near, for the parameters of a message. */
export function near(value: string, among: Iterable<string> | undefined): { nearest?: string } {
  const found = among && nearest(value, among);
  return found === undefined ? {} : { nearest: found };
}
