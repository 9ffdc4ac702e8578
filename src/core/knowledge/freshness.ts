import type { Area } from '../model/area.ts';
import { compareText } from '../model/problem.ts';
import type { Site } from '../model/site.ts';
import type { Theme } from '../model/theme.ts';
import { addMonths } from './add-months.ts';
import type { Entry } from './entry.ts';
import type { Practice } from './practice.ts';

/** An area or theme, named. Areas and themes may share ids, so the kind is part of the name. */
interface TopicRef {
  /** Which of the two it is. */
  readonly kind: 'area' | 'theme';
  readonly id: string;
}

/** Why, and from which day, a practice needs a review. Plain data, so a page can carry it. */
export interface ReviewRule {
  /** The first day it is due, `YYYY-MM-DD`. Often in the future. */
  readonly dueOn: string;
  /** `interval`: so long since its last support; `rule-change`: rules changed after it. */
  readonly because: 'interval' | 'rule-change';
  /** What changed, for a rule change. */
  readonly what?: string | undefined;
  /** The area or theme whose interval or rule change it is; left out for the site's interval. */
  readonly topic?: TopicRef | undefined;
}

/** Where areas and themes are looked up; a `Catalogue` is one. */
export interface TopicLookup {
  /** The area with an id, if there is one. */
  area(id: string): Entry<Area> | undefined;
  /** The theme with an id, if there is one. */
  theme(id: string): Entry<Theme> | undefined;
}

/**
 * Everything that makes a practice due for review sooner or later: its review
 * interval, and each change in the rules of its areas and themes that is newer
 * than its last support. A change on the very day of the support was known to
 * the team. Earliest first; on one day, rule changes first, as they say more.
 *
 * The interval is the shortest that any of the practice's areas and themes
 * sets, and the site's when none of them sets one. A topic's own interval thus
 * overrides the site's in both directions: an editor who gives a slow-moving
 * area 36 months means 36, and leaving the field empty means no opinion.
 *
 * Nothing for a replaced practice: nobody is to follow it, so there is nothing
 * to review.
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

/** The first of {@link reviewRules}: why a practice is due next. Nothing if it is replaced. */
export function reviewRule(
  practice: Practice,
  site: Pick<Site, 'reviewMonths'>,
  lookup: TopicLookup,
): ReviewRule | undefined {
  return reviewRules(practice, site, lookup)[0];
}

/**
 * Whether a practice is due for review.
 * @param today the reader's own date, `YYYY-MM-DD`; a page that was built last
 *   year must still tell the truth
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
