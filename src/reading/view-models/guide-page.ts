import type { Entry } from '../../core/knowledge/entry.ts';
import type { Guide, GuideStep } from '../../core/model/guide.ts';
import type { SiteContext } from './site-context.ts';
import { paragraphs, topicLinks } from './text-and-links.ts';
import { practiceCard, type PracticeCard } from './practice-card.ts';
import type { Link } from './site-urls.ts';

/** A method guide as lists show it. */
export interface GuideCard {
  readonly id: string;
  /** Link to its page, by its title. */
  readonly link: Link;
  readonly purpose: string;
  /** Duration, group size and formats, as text. */
  readonly facts: readonly string[];
}

/** A step of a guide as its page shows it. */
interface ShownStep {
  readonly title: string;
  /** Duration as text; undefined when the step has none. */
  readonly time: string | undefined;
  /** Instructions, one item for each paragraph. */
  readonly do: readonly string[];
  /** Suggested words, one item for each paragraph. */
  readonly say: readonly string[];
  /** How participants are grouped, as text. */
  readonly grouping: string | undefined;
}

/** One of the three phases of a guide, with its steps. */
export interface ShownPhase {
  readonly name: 'before' | 'during' | 'after';
  readonly steps: readonly ShownStep[];
  /** Total duration of the steps as text; undefined when they have none. */
  readonly time: string | undefined;
}

/** View model of a guide's page, except its body. */
export interface GuidePage extends GuideCard {
  /** Key facts as pairs of label and value. */
  readonly glance: readonly { readonly label: string; readonly value: string }[];
  /** When to use it, one item for each paragraph. */
  readonly whenToUse: readonly string[];
  /** When not to use it, one item for each paragraph. */
  readonly whenNotToUse: readonly string[];
  /** Phases with at least one step. */
  readonly phases: readonly ShownPhase[];
  readonly areas: readonly Link[];
  readonly themes: readonly Link[];
  /** Guides that the entry lists as related. */
  readonly related: readonly Link[];
  /** Programmes that use the guide. */
  readonly programmes: readonly Link[];
  /** Practices that were introduced by reflections with this method. */
  readonly practices: readonly PracticeCard[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

/** Builds the card of a guide, texts in the site's language. */
export function guideCard(entry: Entry<Guide>, context: SiteContext): GuideCard {
  const { t } = context;
  const { purpose, minutes, groupSize, formats } = entry.data;
  return {
    id: entry.id,
    link: guideLink(entry, context),
    purpose,
    facts: [
      t.minutes(minutes.run),
      t.guide.people(groupSize.min, groupSize.max),
      formatsInWords(formats, context),
    ],
  };
}

/**
 * Builds the view model of a guide's page.
 * @param position index of the guide in the catalogue's list
 */
export function guidePage(entry: Entry<Guide>, position: number, context: SiteContext): GuidePage {
  const { t, catalogue, urls } = context;
  const { data, id } = entry;
  const previous = catalogue.guides[position - 1];
  const next = catalogue.guides[position + 1];
  return {
    ...guideCard(entry, context),
    glance: [
      { label: t.guide.prepare, value: t.minutes(data.minutes.prepare) },
      { label: t.guide.run, value: t.minutes(data.minutes.run) },
      { label: t.guide.groupSize, value: t.guide.people(data.groupSize.min, data.groupSize.max) },
      {
        label: t.guide.format,
        value: formatsInWords(data.formats, context),
      },
      { label: t.guide.difficulty, value: t.choices.difficulty[data.difficulty] },
    ],
    whenToUse: paragraphs(data.whenToUse),
    whenNotToUse: paragraphs(data.whenNotToUse),
    phases: (['before', 'during', 'after'] as const)
      .map((name) => shownPhase(name, data.phases[name], context))
      .filter((phase) => phase.steps.length > 0),
    ...topicLinks(data, context),
    related: data.related.flatMap((other) => {
      const found = catalogue.guide(other);
      return found ? [guideLink(found, context)] : [];
    }),
    programmes: catalogue.programmesByGuide(id).map((programme) => ({
      href: urls.page('programme', programme.id),
      text: programme.data.title,
    })),
    practices: catalogue.practicesByGuide(id).map((practice) => practiceCard(practice, context)),
    previous: previous && guideLink(previous, context),
    next: next && guideLink(next, context),
  };
}

/** Joins the formats to a phrase: `På plats, digitalt eller hybrid`. */
function formatsInWords(formats: Guide['formats'], { t, site }: SiteContext): string {
  const [first = '', ...others] = formats.map((format) => t.choices.format[format]);
  const words = [first, ...others.map((word) => word.toLocaleLowerCase(site.language))];
  return new Intl.ListFormat(site.language, { type: 'disjunction' }).format(words);
}

function guideLink({ id, data }: Entry<Guide>, { urls }: SiteContext): Link {
  return { href: urls.page('guide', id), text: data.title };
}

function shownPhase(
  name: ShownPhase['name'],
  steps: readonly GuideStep[],
  { t }: SiteContext,
): ShownPhase {
  const inWords = (minutes: number) => (minutes > 0 ? t.minutes(minutes) : undefined);
  return {
    name,
    time: inWords(steps.reduce((total, step) => total + step.minutes, 0)),
    steps: steps.map((step) => ({
      title: step.title,
      time: inWords(step.minutes),
      do: paragraphs(step.do),
      say: paragraphs(step.say),
      grouping: step.grouping && t.choices.grouping[step.grouping],
    })),
  };
}
