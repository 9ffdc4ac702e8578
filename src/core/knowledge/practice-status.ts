import type { PracticeStatus } from '../model/enums.ts';
import type { Evidence, Lineage, LineageItem, Replacement } from './practice.ts';

/** The status of a practice, and since which day it has had it. */
export interface StatusSince {
  readonly status: PracticeStatus;
  /** The day of the last change to that status, `YYYY-MM-DD`. */
  readonly since: string;
}

/**
 * Derives the status of a practice: the first of these that applies.
 * 1. `replaced`: another practice replaced it. Later conclusions stay in its
 *    lineage but do not reactivate it.
 * 2. `questioned`: its latest conclusion questions it. Within one day the order
 *    of the history decides which is the latest.
 * 3. `confirmed`: at least two reflections by at least two teams support it. A
 *    reflection has one team, so two teams imply two reflections; by 2, none
 *    questions it after the last support.
 * 4. `new`: everything else, that is, supported by one team only. Besides
 *    practices with a single reflection this covers:
 *    - several supporting reflections by one team, which do not show that the
 *      practice works for others;
 *    - introduced and confirmed within one reflection, for the same reason;
 *    - questioned, then supported again by the same team only.
 *
 * Once any later support follows a question, earlier support counts again: a
 * question does not undo what other teams observed. A refinement counts as
 * support of the practice it refines.
 */
export function currentStatus(lineage: Lineage, replacement?: Replacement): StatusSince {
  if (replacement) return { status: 'replaced', since: replacement.date };
  const teams = new Set<string>();
  let standing: StatusSince = { status: 'new', since: lineage[0].date };
  for (const item of lineage) {
    if (supports(item)) teams.add(item.team);
    const status = !supports(item) ? 'questioned' : teams.size >= 2 ? 'confirmed' : 'new';
    if (status !== standing.status) standing = { status, since: item.date };
  }
  return standing;
}

/**
 * Counts the reflections and teams behind a practice. Evidence for a practice it
 * replaced is not included, since it does not apply to the new one.
 */
export function evidenceOf(lineage: Lineage): Evidence {
  const supporting = lineage.filter(supports);
  return {
    reflections: countDistinct(lineage, 'reflection'),
    teams: countDistinct(lineage, 'team'),
    supportingReflections: countDistinct(supporting, 'reflection'),
    supportingTeams: countDistinct(supporting, 'team'),
    questioningReflections: countDistinct(
      lineage.filter((item) => !supports(item)),
      'reflection',
    ),
  };
}

/** The day of the last support, `YYYY-MM-DD`; the introduction counts as support, so there always is one. */
export function supportedOn(lineage: Lineage): string {
  return lineage.findLast(supports)?.date ?? lineage[0].date;
}

/** Whether a conclusion supports the practice. */
function supports(item: LineageItem): boolean {
  return item.role !== 'doubt';
}

function countDistinct(items: readonly LineageItem[], key: 'reflection' | 'team'): number {
  return new Set(items.map((item) => item[key])).size;
}
