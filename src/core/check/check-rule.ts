import type { Projection } from '../knowledge/project-practices.ts';
import type { InEntry, Problem } from '../model/problem.ts';
import type { Messages } from '../i18n/index.ts';
import type { Content } from '../source/load-content.ts';
import type { Paths } from '../source/run-paths.ts';
import type { PublishingHistory } from './publishing-history.ts';

/** What every rule between entries is given. */
export interface CheckContext {
  /** The content as read. */
  readonly content: Content;
  /** Practices that follow from it. */
  readonly projection: Projection;
  readonly paths: Paths;
  /** What has been published before. */
  readonly history: PublishingHistory;
  /** Words in the language of the site, for values that are words. */
  readonly messages: Messages;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * A rule between entries. It tells of a value by its path (the line is looked
 * up afterwards) or of a place in a body by line and column.
 */
export type Rule = (
  context: CheckContext,
) => Iterable<Problem<InEntry>> | Promise<Iterable<Problem<InEntry>>>;

/** Whether a problem has its line already. */
export function isLocated(problem: Problem<InEntry>): problem is Problem {
  return 'line' in problem;
}
