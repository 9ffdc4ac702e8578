import type { Projection } from '../knowledge/project-practices.ts';
import type { InEntry, Problem } from '../model/problem.ts';
import type { Messages } from '../i18n/index.ts';
import type { Content } from '../source/load-content.ts';
import type { Paths } from '../source/run-paths.ts';
import type { PublishingHistory } from './publishing-history.ts';

/** Input of every rule between entries. */
export interface CheckContext {
  readonly content: Content;
  /** Practices derived from the content. */
  readonly projection: Projection;
  readonly paths: Paths;
  readonly history: PublishingHistory;
  /** Texts in the language of the site, for parameters of problems. */
  readonly messages: Messages;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * A rule between entries. It reports a value by its path (the line is added
 * afterwards) or a position in a body by line and column.
 */
export type Rule = (
  context: CheckContext,
) => Iterable<Problem<InEntry>> | Promise<Iterable<Problem<InEntry>>>;

/** Whether a problem has line and column already. */
export function isLocated(problem: Problem<InEntry>): problem is Problem {
  return 'line' in problem;
}
