import type { Entry } from '../../core/knowledge/entry.ts';
import type { Guide, GuideStep } from '../../core/model/guide.ts';
import type { SiteContext } from './site-context.ts';
import { paragraphs, topicLinks } from './text-and-links.ts';
import { practiceCard, type PracticeCard } from './practice-card.ts';
import type { Link } from './site-urls.ts';

/** A guide as lists show it. */
export interface GuideCard {
  /** Id of the guide. */
  readonly id: string;
  /** Its page and name. */
  readonly link: Link;
  readonly purpose: string;
  /** Time and people, in words. */
  readonly facts: readonly string[];
}

/** A step as shown. */
interface ShownStep {
  /** What it is called. */
  readonly title: string;
  /** How long, in words; nothing when it has no time. */
  readonly time: string | undefined;
  /** What to do, a paragraph each. */
  readonly do: readonly string[];
  /** What to say, a paragraph each. */
  readonly say: readonly string[];
  /** How people sit, in words. */
  readonly grouping: string | undefined;
}

/** Before, during or after. */
export interface ShownPhase {
  /** Which of the three. */
  readonly name: 'before' | 'during' | 'after';
  readonly steps: readonly ShownStep[];
  /** Minutes of all steps, in words; nothing when they have none. */
  readonly time: string | undefined;
}

/** Everything on the page of a guide, but its body. */
export interface GuidePage extends GuideCard {
  /** Facts above the fold: label and value. */
  readonly glance: readonly { readonly label: string; readonly value: string }[];
  /** When it suits, a paragraph each. */
  readonly whenToUse: readonly string[];
  /** When it does not, a paragraph each. */
  readonly whenNotToUse: readonly string[];
  /** Phases that have steps. */
  readonly phases: readonly ShownPhase[];
  readonly areas: readonly Link[];
  readonly themes: readonly Link[];
  /** Guides that go well with it. */
  readonly related: readonly Link[];
  /** Programmes it is used in. */
  readonly programmes: readonly Link[];
  /** Practices that came out of it. */
  readonly practices: readonly PracticeCard[];
  /** The guide before it in the list. */
  readonly previous: Link | undefined;
  /** The guide after it in the list. */
  readonly next: Link | undefined;
}

/** The card of a guide. */
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
 * The page of a guide.
 * @param position its place in the catalogue's list
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

/** Where it can be run, as a phrase: `På plats, digitalt eller hybrid`. */
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
