import type { InEntry, Problem } from '../../model/problem.ts';
import type { CheckContext } from '../check-rule.ts';

/** Checks that the stated duration of a guide is the sum of its steps. */
export function* guideMinutes({ content }: CheckContext): Generator<Problem<InEntry>> {
  for (const { file, data } of content.entries.guide) {
    const sum = data.phases.during.reduce((total, step) => total + step.minutes, 0);
    if (sum === data.minutes.run) continue;
    const params = { run: data.minutes.run, sum };
    yield { file, path: ['minutes', 'run'], code: 'minutes-mismatch', params };
  }
}
