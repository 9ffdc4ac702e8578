import { nearest } from '../model/nearest-match.ts';
import type { ProblemParams } from '../model/problem.ts';
import type { InEntry, Problem } from '../model/problem.ts';
import { problemAt, type RecordedConclusion } from './conclusion-history.ts';
import { replacesItself, type Introductions } from './find-introductions.ts';

/**
 * Checks that each conclusion about an existing practice refers to one that was
 * introduced on the same day or earlier. On the same day the ids of the
 * reflections do not matter: dates have no time of day, and an editor should not
 * have to know how ids sort.
 * @param history conclusions in chronological order
 * @returns the problems, by conclusion
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
 * Maximum number of distinct unknown ids that get a suggestion. Each search is
 * linear in the number of practices, and more unknown ids than this mean that
 * something other than spelling is wrong, such as a missing folder.
 */
const maxSuggestions = 50;

/** Suggests the most similar known id; caches the suggestion of each unknown id. */
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
