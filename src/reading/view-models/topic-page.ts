import {
  areaByThemes,
  groupPractices,
  themeByAreas,
  type PracticeGroup as Grouped,
} from '../../core/knowledge/group-practices.ts';
import { openGaps } from '../../core/knowledge/open-gaps.ts';
import type { Practice } from '../../core/knowledge/practice.ts';
import { perspectives, type Perspective } from '../../core/model/enums.ts';
import type { Area } from '../../core/model/area.ts';
import type { Entry } from '../../core/knowledge/entry.ts';
import type { SiteContext } from './site-context.ts';
import { paragraphs } from './text-and-links.ts';
import { guideCard, type GuideCard } from './guide-page.ts';
import { practiceCard, type PracticeCard } from './practice-card.ts';
import { reflectionRow, type ReflectionRow } from './reflection-page.ts';
import type { Link } from './site-urls.ts';

/** Which sort of topic a page is about. */
export type TopicKind = 'area' | 'theme';

/** Practices of a topic that also belong to one of the other sort. */
interface PracticeGroup {
  /** The other topic; nothing for practices that have none. */
  readonly link: Link | undefined;
  readonly cards: readonly PracticeCard[];
  /** Perspectives of any of them. */
  readonly perspectives: readonly Perspective[];
}

/** Practices to browse: in groups, and by perspective. */
export interface PracticeListing {
  /** Practices, grouped by areas or themes. */
  readonly groups: readonly PracticeGroup[];
  /** Perspectives that the practices have, and how many practices each. */
  readonly perspectives: readonly { readonly value: Perspective; readonly count: number }[];
  /** How many practices there are. */
  readonly count: number;
  /** Whether there are more than anyone reads through: shown shorter, or not as a list at all. */
  readonly isLong: boolean;
}

/** Everything on the page of an area or a theme. */
export interface TopicPage extends PracticeListing {
  /** What it covers, a paragraph each. */
  readonly description: readonly string[];
  readonly contact: { readonly name: string; readonly mailbox: string | undefined } | undefined;
  readonly guides: readonly GuideCard[];
  readonly reflections: readonly ReflectionRow[];
  /** Themes where an area has nothing confirmed yet, with practices to try. */
  readonly gaps: readonly { readonly theme: Link; readonly untested: number }[];
  /** The topic before it. */
  readonly previous: Link | undefined;
  /** The topic after it. */
  readonly next: Link | undefined;
}

/** Most practices that a reader looks through, some three screens of rows. */
const readThrough = 120;

/** How many reflections a topic's page lists; the rest are a search away. */
const newestReflections = 5;

/** The page of an area or a theme. */
export function topicPage(kind: TopicKind, entry: Entry<Area>, context: SiteContext): TopicPage {
  const { catalogue, urls } = context;
  const { id, data } = entry;
  const isArea = kind === 'area';
  const practices = (isArea ? catalogue.practicesByArea : catalogue.practicesByTheme)(id);
  const groups = isArea
    ? areaByThemes(catalogue, id).map(shown('theme', context))
    : themeByAreas(catalogue, id).map(shown('area', context));
  const siblings: readonly Entry<Area>[] = isArea ? catalogue.areas : catalogue.themes;
  const position = siblings.findIndex((sibling) => sibling.id === id);
  const linkTo = (topic: Entry<Area> | undefined): Link | undefined =>
    topic && { href: urls.page(kind, topic.id), text: topic.data.title };
  const contact = data.contact === undefined ? undefined : catalogue.team(data.contact)?.data;
  const reflections = (isArea ? catalogue.reflectionsByArea : catalogue.reflectionsByTheme)(id);
  const guides = (isArea ? catalogue.guidesByArea : catalogue.guidesByTheme)(id);
  return {
    description: paragraphs(data.description),
    contact: contact && { name: contact.name, mailbox: contact.mailbox },
    ...listing(practices, groups),
    guides: guides.map((guide) => guideCard(guide, context)),
    reflections: reflections.slice(0, newestReflections).map((one) => reflectionRow(one, context)),
    gaps: isArea
      ? openGaps(catalogue, id).map(({ theme, untested }) => ({
          theme: { href: urls.page('theme', theme.id), text: theme.data.title },
          untested: untested.length,
        }))
      : [],
    previous: linkTo(siblings[position - 1]),
    next: linkTo(siblings[position + 1]),
  };
}

/** All practices of the site by area; those that belong to none by theme. */
export function allPracticesListing(context: SiteContext): PracticeListing {
  const { practices, areas, themes } = context.catalogue;
  const [withArea, without] = [true, false].map((has) =>
    practices.filter((practice) => practice.areas.length > 0 === has),
  ) as [Practice[], Practice[]];
  const groups = [
    ...groupPractices(withArea, areas, (practice) => practice.areas).map(shown('area', context)),
    ...groupPractices(without, themes, (practice) => practice.themes).map(shown('theme', context)),
  ];
  return listing(practices, groups);
}

/** Practices in groups, with the perspectives there are to choose from. */
function listing(
  practices: readonly Practice[],
  groups: readonly PracticeGroup[],
): PracticeListing {
  return {
    groups,
    perspectives: perspectives
      .map((value) => ({
        value,
        count: practices.filter((practice) => practice.perspectives.includes(value)).length,
      }))
      .filter(({ count }) => count > 0),
    count: practices.length,
    isLong: practices.length > readThrough,
  };
}

/** Shows a group, replaced practices last. */
function shown(kind: TopicKind, context: SiteContext) {
  return ({ topic, practices }: Grouped<Area>): PracticeGroup => ({
    link: topic && { href: context.urls.page(kind, topic.id), text: topic.data.title },
    cards: [...practices]
      .sort((a, b) => Number(a.status === 'replaced') - Number(b.status === 'replaced'))
      .map((practice) => practiceCard(practice, context)),
    perspectives: perspectives.filter((one) =>
      practices.some((practice) => practice.perspectives.includes(one)),
    ),
  });
}
