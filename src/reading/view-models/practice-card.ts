import type { ConclusionType, Perspective, PracticeStatus } from '../../core/model/enums.ts';
import { reviewRule } from '../../core/knowledge/freshness.ts';
import type { Practice } from '../../core/knowledge/practice.ts';
import { dateInWords } from './date-in-words.ts';
import type { SiteContext } from './site-context.ts';

/** When a practice is to be reviewed; compared with the reader's own clock. */
export interface ReviewNote {
  /** The first day it is due, `YYYY-MM-DD`. */
  readonly dueOn: string;
  /** Said until that day. */
  readonly upcoming: string;
  /** Said from that day on. */
  readonly due: string;
}

/** A practice as lists show it. */
export interface PracticeCard {
  /** Id of the practice. */
  readonly id: string;
  readonly href: string;
  readonly name: string;
  /** The trigger a reader recognises. */
  readonly situation: string;
  /** The sentence to remember. */
  readonly statement: string;
  readonly status: PracticeStatus;
  /** Types of its conclusions in order, for the small picture. */
  readonly trace: readonly ConclusionType[];
  /** What stands behind it, in words. */
  readonly evidence: string;
  /** Whose questions it answers. */
  readonly perspectives: readonly Perspective[];
  /** When it is to be reviewed; nothing when it is replaced. */
  readonly review: ReviewNote | undefined;
}

/** The card of a practice. */
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

/** The two sentences about a day of review. */
function reviewNote(
  dueOn: string,
  t: SiteContext['t'],
  language: SiteContext['site']['language'],
): ReviewNote {
  const day = dateInWords(dueOn, language, 'month');
  return { dueOn, upcoming: t.practice.reviewBy(day), due: t.practice.reviewSince(day) };
}
