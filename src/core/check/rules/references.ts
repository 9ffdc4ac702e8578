import { findReferences } from '../../model/find-references.ts';
import { entryKindNames, entryKinds, type EntryKindName } from '../../model/registry.ts';
import { fieldName } from '../../model/validate.ts';
import { idPattern } from '../../model/value-schemas.ts';
import type { InEntry, Problem } from '../../model/problem.ts';
import type { CheckContext } from '../check-rule.ts';
import { suggester } from '../suggest-similar.ts';

/**
 * Every id that points at another entry must be there. Practices are left out:
 * the projection knows them, and their order in time.
 */
export function* references({ content, messages }: CheckContext): Generator<Problem<InEntry>> {
  const known = Object.fromEntries(
    entryKindNames.map((kind) => {
      const ids = idsOf(content, kind);
      return [kind, { ids, suggest: suggester(ids) }];
    }),
  );
  const all = [...Object.values(content.entries).flat(), ...content.failed];
  for (const { kind, file, data } of all) {
    for (const { path, target, id } of findReferences(entryKinds[kind].schema, data)) {
      const there = known[target];
      // What is no id at all has been told where the entry was read.
      if (!there || there.ids.has(id) || !idPattern.test(id)) continue;
      const params = {
        field: fieldName(path),
        kindLabel: messages.kinds[target].one,
        value: id,
        ...there.suggest(id),
      };
      yield { file, path, code: 'unknown-reference', params };
    }
  }
}

/** Ids of all entries of a kind, those with errors too: theirs are told where they are. */
export function idsOf(
  { entries, failed }: CheckContext['content'],
  kind: EntryKindName,
): Set<string> {
  const broken = failed.filter((entry) => entry.kind === kind);
  return new Set([...entries[kind], ...broken].map((entry) => entry.id));
}
