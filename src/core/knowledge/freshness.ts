import type { Area } from '../model/area.ts';
import { compareText } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import type { Theme } from '../model/theme.ts';
import { addMonths } from './add-months.ts';
import type { Entry } from './entry.ts';
import type { Practice } from './practice.ts';

/** Reference to an area or theme. The two may share ids, so the kind is part of the reference. */
interface TopicRef {
  readonly kind: 'area' | 'theme';
  readonly id: string;
}

/** Why and from which day a practice is due for review. Plain data, so that it can be embedded in a page. */
export interface ReviewRule {
  /** First day it is due, `YYYY-MM-DD`; often in the future. */
  readonly dueOn: string;
  /** `interval`: the review interval since its last support has passed; `rule-change`: rules changed after its last support. */
  readonly because: 'interval' | 'rule-change';
  /** Description of the rule change. */
  readonly what?: string | undefined;
  /** The area or theme that sets the interval or whose rules changed; undefined for the interval of the site. */
  readonly topic?: TopicRef | undefined;
}

/** Look-up of areas and themes; `Catalogue` implements it. */
export interface TopicLookup {
  area(id: string): Entry<Area> | undefined;
  theme(id: string): Entry<Theme> | undefined;
}

/**
 * Returns everything that makes a practice due for review: its review interval,
 * and each rule change of its areas and themes that is newer than its last
 * support. A change on the day of the support counts as known to the team.
 * Earliest first; on the same day rule changes first, as they are more specific.
 *
 * The interval is the shortest one set by the practice's areas and themes, or
 * that of the site when none sets one. So a topic can both shorten and lengthen
 * the interval of the site.
 *
 * Empty for a replaced practice, which nobody should follow any more.
 */
export function reviewRules(
  practice: Practice,
  site: Pick<Site, 'reviewMonths'>,
  lookup: TopicLookup,
): readonly ReviewRule[] {
  if (practice.status === 'replaced') return [];
  const topics = topicsOf(practice, lookup);
  const changes = topics.flatMap(({ ref, ruleChanges }) =>
    ruleChanges
      .filter((change) => change.date > practice.supportedOn)
      .map(({ date, what }): ReviewRule => {
        return { dueOn: date, because: 'rule-change', what, topic: ref };
      }),
  );
  // The sort is stable: on one day, changes stay before the interval, areas before themes.
  return [...changes, intervalRule(practice, site, topics)].sort((a, b) =>
    compareText(a.dueOn, b.dueOn),
  );
}

/** The first of {@link reviewRules}; undefined for a replaced practice. */
export function reviewRule(
  practice: Practice,
  site: Pick<Site, 'reviewMonths'>,
  lookup: TopicLookup,
): ReviewRule | undefined {
  return reviewRules(practice, site, lookup)[0];
}

/**
 * Whether a practice is due for review.
 * @param today the reader's current date, `YYYY-MM-DD`, not the date of the build,
 *   since a page may be read long after it was built
 */
export function isDue(rule: Pick<ReviewRule, 'dueOn'> | undefined, today: string): boolean {
  return rule !== undefined && rule.dueOn <= today;
}

interface Topic {
  readonly ref: TopicRef;
  readonly reviewMonths?: number | undefined;
  readonly ruleChanges: Area['ruleChanges'];
}

function topicsOf(practice: Practice, lookup: TopicLookup): readonly Topic[] {
  return [
    ...practice.areas.map((id) => topic('area', id, lookup.area(id))),
    ...practice.themes.map((id) => topic('theme', id, lookup.theme(id))),
  ].filter((found) => found !== undefined);
}

function topic(kind: TopicRef['kind'], id: string, entry?: Entry<Area>): Topic | undefined {
  return entry && { ref: { kind, id }, ...entry.data };
}

function intervalRule(
  practice: Practice,
  site: Pick<Site, 'reviewMonths'>,
  topics: readonly Topic[],
): ReviewRule {
  let shortest: { months: number; topic?: TopicRef } | undefined;
  for (const { ref, reviewMonths } of topics) {
    if (reviewMonths !== undefined && (!shortest || reviewMonths < shortest.months)) {
      shortest = { months: reviewMonths, topic: ref };
    }
  }
  const { months, topic } = shortest ?? { months: site.reviewMonths };
  return { dueOn: addMonths(practice.supportedOn, months), because: 'interval', topic };
}
