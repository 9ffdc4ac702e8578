import type { PracticeStatus } from '../model/enums.ts';
import type { Evidence, Lineage, LineageItem, Replacement } from './practice.ts';

/** Where a practice stands, and since which day. */
export interface StatusSince {
  readonly status: PracticeStatus;
  /** The day it last came to that status, `YYYY-MM-DD`. */
  readonly since: string;
}

/**
 * Where a practice stands. The first of these that holds:
 * 1. `replaced`: another practice took over. Conclusions drawn about it later
 *    stay in its lineage but do not bring it back; the page points onward.
 * 2. `questioned`: its latest conclusion questions it. Of conclusions drawn on
 *    one day, the order of the history decides which is the latest.
 * 3. `confirmed`: at least two reflections by at least two teams support it. A
 *    reflection has one team, so two teams are two reflections; and that none
 *    questions it after the last support follows from 2.
 * 4. `new`: everything else, that is, not yet supported by a second team. So
 *    it covers more than practices with a single reflection:
 *    - two or more supporting reflections, all by one team: a team that agrees
 *      with itself has not shown that the practice works for others;
 *    - introduced and confirmed within one reflection, for the same reason;
 *    - questioned, and then supported again by the one team only: the doubt is
 *      answered, but still nobody else vouches for it.
 *
 * Support from before a question counts again once the question is answered by
 * any later support: `confirmed` asks who supports it, and a question does not
 * undo what other teams saw. A refinement counts as support of what it refines.
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
 * Counts what stands behind a practice. A practice that took over from another
 * starts from its own introduction: what teams saw of the old one says nothing
 * about the new.
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

/** The day of the last support; an introduction is support, so there always is one. */
export function supportedOn(lineage: Lineage): string {
  return lineage.findLast(supports)?.date ?? lineage[0].date;
}

/** Whether a conclusion speaks for the practice. */
function supports(item: LineageItem): boolean {
  return item.role !== 'doubt';
}

function countDistinct(items: readonly LineageItem[], key: 'reflection' | 'team'): number {
  return new Set(items.map((item) => item[key])).size;
}
