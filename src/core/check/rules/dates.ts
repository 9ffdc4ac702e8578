import type { InEntry, Problem } from '../../model/problem.ts';
import type { CheckContext } from '../check-rule.ts';

/** Warns of reflections dated in the future, which are most often typing errors. */
export function* futureDates({ content, today }: CheckContext): Generator<Problem<InEntry>> {
  for (const { file, data } of content.entries.reflection) {
    if (data.date <= today) continue;
    yield { file, path: ['date'], code: 'date-in-future', params: { date: data.date } };
  }
}
