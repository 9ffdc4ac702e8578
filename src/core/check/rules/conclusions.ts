import type { InEntry, Problem } from '../../model/problem.ts';
import type { CheckContext } from '../check-rule.ts';

/**
 * Reports contradictory conclusions found by the projection. A practice that is
 * introduced by an entry with errors does not count as unknown.
 */
export function conclusions({ content, projection }: CheckContext): readonly Problem<InEntry>[] {
  const promised = new Set(content.failed.flatMap((entry) => entry.practices));
  return projection.problems.filter(
    ({ code, params }) => code !== 'practice-unknown' || !promised.has(String(params['value'])),
  );
}
