import { findReferences } from '../../model/find-references.ts';
import { entryKindNames, entryKinds, type EntryKindName } from '../../model/registry.ts';
import { fieldName } from '../../model/validate.ts';
import { idPattern } from '../../model/value-schemas.ts';
import type { InEntry, Problem } from '../../model/problem.ts';
import type { CheckContext } from '../check-rule.ts';
import { suggester } from '../suggest-similar.ts';

/**
 * Checks that all referenced entries exist. References to practices are checked by
 * the projection, which knows their order in time.
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
      // An invalid id has been reported by the schema.
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

/** Ids of all entries of a kind, also of those with errors, which are reported separately. */
export function idsOf(
  { entries, failed }: CheckContext['content'],
  kind: EntryKindName,
): Set<string> {
  const broken = failed.filter((entry) => entry.kind === kind);
  return new Set([...entries[kind], ...broken].map((entry) => entry.id));
}
