import type { ConclusionType, Perspective, PracticeStatus } from '../../core/model/enums.ts';
import { reviewRule } from '../../core/knowledge/freshness.ts';
import type { Practice } from '../../core/knowledge/practice.ts';
import { dateInWords } from './date-in-words.ts';
import type { SiteContext } from './site-context.ts';

/** When a practice is due for review. A script compares `dueOn` with the reader's clock. */
export interface ReviewNote {
  /** First date on which review is due, `YYYY-MM-DD`. */
  readonly dueOn: string;
  /** Text shown before that date. */
  readonly upcoming: string;
  /** Text shown from that date on. */
  readonly due: string;
}

/** A practice as lists show it. */
export interface PracticeCard {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  /** Situation in which a reader recognises that the practice applies. */
  readonly situation: string;
  /** The recommendation in one sentence. */
  readonly statement: string;
  readonly status: PracticeStatus;
  /** Types of its conclusions, oldest first, for the small diagram. */
  readonly trace: readonly ConclusionType[];
  /** Number of reflections and teams behind it, as text. */
  readonly evidence: string;
  readonly perspectives: readonly Perspective[];
  /** When review is due; undefined for a replaced practice. */
  readonly review: ReviewNote | undefined;
}

/** Builds the card of a practice, texts in the site's language. */
export function practiceCard(
  practice: Practice,
  { t, urls, site, catalogue }: SiteContext,
): PracticeCard {
  const { id, wording, status, lineage, evidence, perspectives } = practice;
  const rule = reviewRule(practice, site, catalogue);
  return {
    id,
    href: urls.page('practice', id),
    name: wording.name,
    situation: wording.situation,
    statement: wording.statement,
    status,
    trace: lineage.map((item) => item.type),
    evidence: t.practice.evidence(evidence.reflections, evidence.teams),
    perspectives,
    review: rule && reviewNote(rule.dueOn, t, site.language),
  };
}

/** Texts to show before and after a review date. */
function reviewNote(
  dueOn: string,
  t: SiteContext['t'],
  language: SiteContext['site']['language'],
): ReviewNote {
  const day = dateInWords(dueOn, language, 'month');
  return { dueOn, upcoming: t.practice.reviewBy(day), due: t.practice.reviewSince(day) };
}
