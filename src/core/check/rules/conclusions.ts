import type { InEntry, Problem } from '../../model/problem.ts';
import type { CheckContext } from '../check-rule.ts';

/**
 * What the projection found: conclusions that do not fit together. A practice
 * brought in by an entry that has errors of its own is not unknown.
 */
export function conclusions({ content, projection }: CheckContext): readonly Problem<InEntry>[] {
  const promised = new Set(content.failed.flatMap((entry) => entry.practices));
  return projection.problems.filter(
    ({ code, params }) => code !== 'practice-unknown' || !promised.has(String(params['value'])),
  );
}
