import { isDue, reviewRule, type TopicLookup } from '../../core/knowledge/freshness.ts';
import type { Practice } from '../../core/knowledge/practice.ts';
import { addressOf } from '../../core/model/addresses.ts';
import type { Conclusion } from '../../core/model/conclusion.ts';
import type { PracticeStatus } from '../../core/model/enums.ts';
import type { Site } from '../../core/model/site.ts';
import type { PageFacts } from './page-facts.ts';
import { firstSentence } from './first-sentence.ts';
import { topicWords } from './topic-names.ts';

/**
 * How much the status of a practice lifts or lowers it. A replaced one stays
 * findable by its own words, far below the one that took over.
 */
const statusBoost = {
  confirmed: 1.15,
  new: 1,
  questioned: 0.85,
  replaced: 0.4,
} as const satisfies Record<PracticeStatus, number>;

/** How much being overdue for review lowers a practice: less than any doubt of its own. */
const overdueBoost = 0.93;

/**
 * What the search knows of a practice's page, but for who and what is behind it.
 * @param today the day that freshness is judged on, `YYYY-MM-DD`
 */
export function practiceFacts(
  practice: Practice,
  site: Pick<Site, 'reviewMonths'>,
  lookup: TopicLookup,
  today: string,
): Omit<PageFacts, 'teams'> {
  const { statement, situation, why, aliases, questions } = practice.wording;
  const isOverdue = isDue(reviewRule(practice, site, lookup), today);
  return {
    lead: [statement, situation, firstSentence(why)],
    otherNames: [...new Set([...formerNames(practice), ...aliases])],
    questions,
    topics: topicWords(practice, lookup),
    relatedPages: relatedAddresses(practice),
    boost: statusBoost[practice.status] * (isOverdue ? overdueBoost : 1),
  };
}

/** Names it had before a refinement gave it the present one: some remember those. */
function formerNames({ lineage, wording }: Practice): readonly string[] {
  const names = lineage.flatMap(({ conclusion }) => nameIn(conclusion) ?? []);
  return names.filter((name) => name !== wording.name);
}

function nameIn(conclusion: Conclusion): string | undefined {
  if (conclusion.type === 'introduces' || conclusion.type === 'refines') return conclusion.name;
  return conclusion.type === 'replaces' ? conclusion.by.name : undefined;
}

/**
 * Of its reflections the one that brought it in and the latest: those between
 * say the same again, and all of them would make the index a third heavier.
 */
function relatedAddresses({ lineage, replacedBy }: Practice): string[] {
  const [first] = lineage;
  const last = lineage.at(-1) ?? first;
  const reflections = new Set([first.reflection, last.reflection]);
  return [
    ...[...reflections].map((id) => addressOf('reflection', id)),
    ...(replacedBy ? [addressOf('practice', replacedBy.practice)] : []),
  ];
}
