import type { EntryProblem } from '../../knowledge/entry.ts';
import type { Judged } from '../check-rule.ts';

/** A reflection is about something that happened; a date to come is most often a slip. */
export function* futureDates({ content, today }: Judged): Generator<EntryProblem> {
  for (const { file, data } of content.entries.reflection) {
    if (data.date <= today) continue;
    yield { file, path: ['date'], code: 'date-in-future', params: { date: data.date } };
  }
}
