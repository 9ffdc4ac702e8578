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

/** Kind of topic that a page is about. */
export type TopicKind = 'area' | 'theme';

/** Practices of a topic that also belong to one topic of the other kind. */
interface PracticeGroup {
  /** The other topic; undefined for practices without one. */
  readonly link: Link | undefined;
  readonly cards: readonly PracticeCard[];
  /** Perspectives of at least one of the practices. */
  readonly perspectives: readonly Perspective[];
}

/** A list of practices in groups, with the perspectives to filter by. */
export interface PracticeListing {
  readonly groups: readonly PracticeGroup[];
  /** Perspectives that occur, with the number of practices for each. */
  readonly perspectives: readonly { readonly value: Perspective; readonly count: number }[];
  /** Number of distinct practices. */
  readonly count: number;
  /** Whether the list is too long to read through and is shown in compact form. */
  readonly isLong: boolean;
}

/** View model of an area's or a theme's page. */
export interface TopicPage extends PracticeListing {
  /** Description, one item for each paragraph. */
  readonly description: readonly string[];
  readonly contact: { readonly name: string; readonly mailbox: string | undefined } | undefined;
  readonly guides: readonly GuideCard[];
  readonly reflections: readonly ReflectionRow[];
  /** Themes without a confirmed practice in the area, with the number of untested practices. */
  readonly gaps: readonly { readonly theme: Link; readonly untested: number }[];
  /** Previous topic of the same kind. */
  readonly previous: Link | undefined;
  /** Next topic of the same kind. */
  readonly next: Link | undefined;
}

/** Largest number of practices shown in full, about three screens of rows. */
const maxShownInFull = 120;

/** Number of reflections on a topic's page; search finds the rest. */
const newestReflections = 5;

/** Builds the view model of an area's or a theme's page. */
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

/** All practices of the site, grouped by area; those without an area are grouped by theme. */
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

/** Adds perspectives and counts to groups of practices. */
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
    isLong: practices.length > maxShownInFull,
  };
}

/** Converts a group to cards, replaced practices last. */
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
