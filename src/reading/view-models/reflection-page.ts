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
  /** Link to its page, by its title. */
  readonly link: Link;
  readonly summary: string;
  /** Date of the reflection, `YYYY-MM-DD`. */
  readonly date: string;
  /** The same date as text. */
  readonly day: string;
  readonly team: string;
  /** Types of its conclusions, in the order of the file. */
  readonly conclusions: readonly ConclusionType[];
}

/** A conclusion with the current state of its practice. */
export interface Outcome {
  readonly type: ConclusionType;
  readonly practice: Link;
  readonly replaced: Link | undefined;
  /** Current status of the practice. */
  readonly status: PracticeStatus | undefined;
  readonly words: readonly string[];
}

/** View model of a reflection's page, except its body. */
export interface ReflectionPage extends ReflectionRow {
  /** Label of the kind of activity. */
  readonly activityKind: string;
  /** Description of the activity, one item for each paragraph. */
  readonly happened: readonly string[];
  /** Names of the participating parties. */
  readonly parties: readonly string[];
  readonly areas: readonly Link[];
  readonly themes: readonly Link[];
  /** Labels of its perspectives. */
  readonly perspectives: readonly string[];
  readonly method: Link | undefined;
  /** Remaining disagreement, one item for each paragraph. */
  readonly disagreement: readonly string[];
  /** Its conclusions, in the order of the file. */
  readonly outcomes: readonly Outcome[];
  /** Previous reflection by date. */
  readonly older: Link | undefined;
  /** Next reflection by date. */
  readonly newer: Link | undefined;
}

/** Builds the list row of a reflection, texts in the site's language. */
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
 * Builds the view model of a reflection's page.
 * @param position index of the reflection in the catalogue's list, newest first
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
