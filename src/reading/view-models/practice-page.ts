import type { DraftHandover } from '../client/draft-handover.ts';
import type { Conclusion } from '../../core/model/conclusion.ts';
import type { ConclusionType, PracticeStatus } from '../../core/model/enums.ts';
import { reviewRules, type ReviewRule } from '../../core/knowledge/freshness.ts';
import type { LineageItem, Practice, Wording } from '../../core/knowledge/practice.ts';
import { compareText } from '../../core/model/problem.ts';
import { dateInWords } from './date-in-words.ts';
import type { SiteContext } from './site-context.ts';
import { topicLinks, conclusionParagraphs } from './text-and-links.ts';
import { practiceCard, type PracticeCard } from './practice-card.ts';
import type { Link } from './site-urls.ts';

/** A conclusion as the timeline of a practice shows it. */
export interface TimelineItem {
  readonly type: ConclusionType;
  /** Date of the reflection, `YYYY-MM-DD`. */
  readonly date: string;
  /** The same date as text. */
  readonly day: string;
  /** Name of the team that drew the conclusion. */
  readonly team: string;
  readonly reflection: Link;
  /** Text of the conclusion, one item for each paragraph. */
  readonly words: readonly string[];
  /** Labels of the fields that a refinement changed; empty for other types. */
  readonly changed: readonly string[];
}

/** View model of a practice's page. */
export interface PracticePage {
  /** Facts that lists of practices show as well. */
  readonly card: PracticeCard;
  readonly wording: Wording;
  readonly status: PracticeStatus;
  /** Date of the latest supporting conclusion, as text. */
  readonly supported: string;
  /** Reasons for review other than the regular interval. */
  readonly reviewReasons: readonly string[];
  /** The practice that replaced it. */
  readonly replacedBy: Link | undefined;
  /** Practices that it replaced. */
  readonly replaces: readonly Link[];
  readonly areas: readonly Link[];
  readonly themes: readonly Link[];
  /** Labels of its perspectives. */
  readonly perspectives: readonly string[];
  /** Helpful methods; `used` tells whether one was used in a reflection behind the practice. */
  readonly methods: readonly (Link & { readonly used: boolean })[];
  /** Conclusions about it, newest first. */
  readonly timeline: readonly TimelineItem[];
  /** Most similar practices. */
  readonly related: readonly PracticeCard[];
  /** Prefilled draft of a follow-up reflection. */
  readonly followUp: DraftHandover;
}

/** Builds the view model of a practice's page. */
export function practicePage(practice: Practice, context: SiteContext): PracticePage {
  const { t, urls, site, catalogue } = context;
  const nameOf = (id: string) => catalogue.practice(id)?.wording.name ?? id;
  const linkTo = (id: string): Link => ({ href: urls.page('practice', id), text: nameOf(id) });
  const { replacedBy } = practice;
  return {
    card: practiceCard(practice, context),
    wording: practice.wording,
    status: practice.status,
    supported: dateInWords(practice.supportedOn, site.language),
    reviewReasons: reviewRules(practice, site, catalogue).flatMap((rule) => reason(rule, context)),
    replacedBy: replacedBy && linkTo(replacedBy.practice),
    replaces: practice.replaces.map(linkTo),
    ...topicLinks(practice, context),
    perspectives: practice.perspectives.map((one) => t.choices.perspective[one]),
    methods: catalogue.helpfulGuides(practice.id).map(({ guide, because }) => ({
      href: urls.page('guide', guide.id),
      text: guide.data.title,
      used: because === 'used',
    })),
    timeline: timelineOf(practice, context),
    related: catalogue.relatedPractices(practice.id).map((one) => practiceCard(one, context)),
    followUp: {
      kind: 'reflection',
      data: {
        areas: practice.areas,
        themes: practice.themes,
        perspectives: practice.perspectives,
        // The most common outcome of a follow-up; the editor can choose another type.
        conclusions: [{ type: 'confirms', practice: replacedBy?.practice ?? practice.id }],
      },
    },
  };
}

/**
 * Conclusions, newest first. The replacement by another practice is sorted in by its
 * date, since teams may still conclude something about the old practice later.
 */
function timelineOf({ lineage, replacedBy }: Practice, context: SiteContext): TimelineItem[] {
  const items = lineage.map((item) => timelineItem(item, context)).reverse();
  if (!replacedBy) return items;
  const { t, catalogue } = context;
  const name = catalogue.practice(replacedBy.practice)?.wording.name ?? replacedBy.practice;
  const takeover: TimelineItem = {
    ...source(replacedBy, context),
    type: 'replaces',
    words: [t.practice.replacedByWords(name)],
    changed: [],
  };
  // The sort is stable: items of the same date keep their order.
  return [takeover, ...items].sort((a, b) => compareText(b.date, a.date));
}

function source(
  item: Pick<LineageItem, 'date' | 'team' | 'reflection' | 'reflectionTitle'>,
  { urls, site, catalogue }: SiteContext,
) {
  return {
    date: item.date,
    day: dateInWords(item.date, site.language),
    team: catalogue.team(item.team)?.data.name ?? item.team,
    reflection: { href: urls.page('reflection', item.reflection), text: item.reflectionTitle },
  };
}

function timelineItem(item: LineageItem, context: SiteContext): TimelineItem {
  const { conclusion, type } = item;
  return {
    ...source(item, context),
    type,
    words: conclusionParagraphs(conclusion),
    changed: conclusion.type === 'refines' ? changedFields(conclusion, context.t) : [],
  };
}

function changedFields(
  conclusion: Extract<Conclusion, { type: 'refines' }>,
  t: SiteContext['t'],
): string[] {
  const fields = [
    'name',
    'situation',
    'statement',
    'steps',
    'pitfalls',
    'notWhen',
    'questions',
    'aliases',
  ] as const;
  return fields.filter((name) => conclusion[name] !== undefined).map((name) => t.wording[name]);
}

function reason(rule: ReviewRule, { t, site, catalogue }: SiteContext): string[] {
  if (rule.because !== 'rule-change' || !rule.topic) return [];
  const { kind, id } = rule.topic;
  const topic = (kind === 'area' ? catalogue.area(id) : catalogue.theme(id))?.data.title ?? id;
  return [t.practice.ruleChange(topic, dateInWords(rule.dueOn, site.language), rule.what ?? '')];
}
