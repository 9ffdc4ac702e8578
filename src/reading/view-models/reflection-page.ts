import type { Entry } from '../../core/knowledge/entry.ts';
import type { ConclusionType, PracticeStatus } from '../../core/model/enums.ts';
import type { Conclusion } from '../../core/model/conclusion.ts';
import type { Reflection } from '../../core/model/reflection.ts';
import { dateInWords } from './date-in-words.ts';
import type { SiteContext } from './site-context.ts';
import { paragraphs, topicLinks, conclusionParagraphs } from './text-and-links.ts';
import type { Link } from './site-urls.ts';

/** A reflection as lists show it. */
export interface ReflectionRow {
  /** Its page and heading. */
  readonly link: Link;
  readonly summary: string;
  /** The day, `YYYY-MM-DD`. */
  readonly date: string;
  /** The day in words. */
  readonly day: string;
  /** Name of the team. */
  readonly team: string;
  /** Types of its conclusions. */
  readonly conclusions: readonly ConclusionType[];
}

/** One conclusion, and the practice as it stands today. */
export interface Outcome {
  /** What the conclusion did. */
  readonly type: ConclusionType;
  /** The practice it is about. */
  readonly practice: Link;
  /** The practice it replaced. */
  readonly replaced: Link | undefined;
  /** Where the practice stands today. */
  readonly status: PracticeStatus | undefined;
  readonly words: readonly string[];
}

/** Everything on the page of a reflection, but its body. */
export interface ReflectionPage extends ReflectionRow {
  /** What sort of activity it followed, in words. */
  readonly activityKind: string;
  /** What happened, a paragraph each. */
  readonly happened: readonly string[];
  /** Parties that took part. */
  readonly parties: readonly string[];
  readonly areas: readonly Link[];
  readonly themes: readonly Link[];
  /** Its perspectives, in words. */
  readonly perspectives: readonly string[];
  readonly method: Link | undefined;
  /** Where the team did not agree, a paragraph each. */
  readonly disagreement: readonly string[];
  /** What it led to. */
  readonly outcomes: readonly Outcome[];
  /** The reflection before it in time. */
  readonly older: Link | undefined;
  /** The reflection after it in time. */
  readonly newer: Link | undefined;
}

/** The row of a reflection. */
export function reflectionRow(entry: Entry<Reflection>, context: SiteContext): ReflectionRow {
  const { catalogue, site } = context;
  const { date, summary, team, conclusions } = entry.data;
  return {
    link: reflectionLink(entry, context),
    summary,
    date,
    day: dateInWords(date, site.language),
    team: catalogue.team(team)?.data.name ?? team,
    conclusions: conclusions.map((conclusion) => conclusion.type),
  };
}

/**
 * The page of a reflection.
 * @param position its place in the catalogue's list, newest first
 */
export function reflectionPage(
  entry: Entry<Reflection>,
  position: number,
  context: SiteContext,
): ReflectionPage {
  const { t, catalogue } = context;
  const { data } = entry;
  const newer = catalogue.reflections[position - 1];
  const older = catalogue.reflections[position + 1];
  const method = data.method === undefined ? undefined : catalogue.guide(data.method);
  return {
    ...reflectionRow(entry, context),
    activityKind: t.choices.activityKind[data.activity.kind],
    happened: paragraphs(data.activity.words),
    parties: data.parties.map((id) => catalogue.party(id)?.data.name ?? id),
    ...topicLinks(data, context),
    perspectives: data.perspectives.map((one) => t.choices.perspective[one]),
    method: method && { href: context.urls.page('guide', method.id), text: method.data.title },
    disagreement: paragraphs(data.disagreement),
    outcomes: data.conclusions.map((conclusion) => outcome(conclusion, context)),
    newer: newer && reflectionLink(newer, context),
    older: older && reflectionLink(older, context),
  };
}

function reflectionLink({ id, data }: Entry<Reflection>, { urls }: SiteContext): Link {
  return { href: urls.page('reflection', id), text: data.title };
}

function outcome(conclusion: Conclusion, { urls, catalogue }: SiteContext): Outcome {
  const id = conclusion.type === 'replaces' ? conclusion.by.practice : conclusion.practice;
  const linkTo = (practice: string): Link => ({
    href: urls.page('practice', practice),
    text: catalogue.practice(practice)?.wording.name ?? practice,
  });
  return {
    type: conclusion.type,
    practice: linkTo(id),
    replaced: conclusion.type === 'replaces' ? linkTo(conclusion.practice) : undefined,
    status: catalogue.practice(id)?.status,
    words: conclusionParagraphs(conclusion),
  };
}
