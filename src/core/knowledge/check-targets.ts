import { nearest } from '../model/nearest-match.ts';
import type { ProblemParams } from '../model/problem.ts';
import type { InEntry, Problem } from '../model/problem.ts';
import { problemAt, type RecordedConclusion } from './conclusion-history.ts';
import { replacesItself, type Introductions } from './find-introductions.ts';

/**
 * Checks that each conclusion about an existing practice points at one that
 * had been brought in by then. A conclusion of the very day of the introduction
 * is in time, whatever the reflections' ids: dates have no time of day, and an
 * editor should not have to think about how ids sort.
 * @param history conclusions in the order they were drawn
 * @returns the problem of each conclusion that has one
 */
export function checkTargets(
  history: readonly RecordedConclusion[],
  introductions: Introductions['byPractice'],
): ReadonlyMap<RecordedConclusion, Problem<InEntry>> {
  const problems = new Map<RecordedConclusion, Problem<InEntry>>();
  const suggest = suggester(introductions);
  for (const recorded of history) {
    const { conclusion, reflection } = recorded;
    // A practice that replaces itself is already reported, and is its own introduction.
    if (conclusion.type === 'introduces' || replacesItself(recorded)) continue;
    const { practice } = conclusion;
    const introduction = introductions.get(practice);
    if (!introduction) {
      problems.set(recorded, problemAt(recorded, 'target', 'practice-unknown', suggest(practice)));
    } else if (reflection.data.date < introduction.reflection.data.date) {
      const params = {
        practice,
        date: reflection.data.date,
        introducedDate: introduction.reflection.data.date,
        introducedFile: introduction.reflection.file,
      };
      problems.set(
        recorded,
        problemAt(recorded, 'target', 'conclusion-before-introduction', params),
      );
    }
  }
  return problems;
}

/**
 * Different unknown ids that get a suggestion. Looking for one costs time in
 * proportion to all practices; where more ids than this are unknown, something
 * larger than spelling is wrong, such as a missing folder.
 */
const maxSuggestions = 50;

/** Finds the known id most like an unknown one, once for each unknown id. */
function suggester(introductions: Introductions['byPractice']): (value: string) => ProblemParams {
  const answers = new Map<string, ProblemParams>();
  return (value) => {
    const answer = answers.get(value);
    if (answer) return answer;
    if (answers.size === maxSuggestions) return { value };
    const like = nearest(value, introductions.keys());
    const file = like === undefined ? undefined : introductions.get(like)?.reflection.file;
    const params: ProblemParams =
      like === undefined || file === undefined
        ? { value }
        : { value, nearest: like, nearestFile: file };
    answers.set(value, params);
    return params;
  };
}
