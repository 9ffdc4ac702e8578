import type { Entry } from '../../core/knowledge/entry.ts';
import type { SessionKind } from '../../core/model/enums.ts';
import { sessionKinds } from '../../core/model/enums.ts';
import type { Module, Programme } from '../../core/model/programme.ts';
import { dateInWords } from './date-in-words.ts';
import type { SiteContext } from './site-context.ts';
import type { Link } from './site-urls.ts';

/** One part of a bar that shows shares of a whole. */
export interface Share {
  /** Label shown beside the part. */
  readonly label: string;
  /** Integer percentage of the bar; all parts together make 100. */
  readonly percent: number;
}

/** A training module as the page shows it, texts in the site's language. */
export interface ShownModule {
  /** Id of the module, used as an anchor on the page. */
  readonly id: string;
  readonly title: string;
  /** Kind of module (full day, half day or short) and its minutes, as text. */
  readonly length: string;
  readonly theme: Link;
  /** Planned dates: `date` as `YYYY-MM-DD`, `day` as text. */
  readonly dates: readonly { readonly date: string; readonly day: string }[];
  readonly before: Module['before'];
  readonly during: readonly {
    readonly time: string;
    readonly activity: string;
    readonly kind: string;
    readonly guide: Link | undefined;
  }[];
  readonly after: Module['after'];
  /** Shares of theory, practice and reflection in the module's minutes. */
  readonly split: readonly Share[];
}

/** View model of a programme's page, except its body. */
export interface ProgrammePage {
  readonly modules: readonly ShownModule[];
  /** Shares of the items before, during and after the meetings (the 40–20–40 model). */
  readonly phases: readonly Share[];
  /** Address of the calendar file; undefined when no date is planned. */
  readonly calendar: string | undefined;
  /** Names of the parties that train together. */
  readonly parties: readonly string[];
  /** Total length of all meetings, as text. */
  readonly time: string;
}

/** Builds the view model of a programme's page. */
export function programmePage({ id, data }: Entry<Programme>, context: SiteContext): ProgrammePage {
  const { t, urls, catalogue } = context;
  const modules = data.modules.map((module) => shownModule(module, context));
  const count = (pick: (module: Module) => number) =>
    data.modules.reduce((total, module) => total + pick(module), 0);
  return {
    modules,
    phases: formShares([
      [t.programme.before, count(({ before }) => before.questions.length + before.tasks.length)],
      [t.programme.during, count(({ during }) => during.length)],
      [t.programme.after, count(({ after }) => after.tasks.length + after.questions.length)],
    ]),
    calendar: data.modules.some((module) => module.dates.length > 0)
      ? `${urls.page('programme', id)}kalender.ics`
      : undefined,
    parties: data.parties.map((party) => catalogue.party(party)?.data.name ?? party),
    time: t.minutes(count(moduleMinutes)),
  };
}

/** Total length of a module's sessions, in minutes. */
export function moduleMinutes(module: Module): number {
  return module.during.reduce((total, session) => total + session.minutes, 0);
}

/**
 * Converts amounts to integer percentages that sum to exactly 100 (largest remainder
 * method). Returns an empty list when the amounts sum to 0.
 */
export function formShares(parts: readonly (readonly [label: string, amount: number])[]): Share[] {
  const total = parts.reduce((sum, [, amount]) => sum + amount, 0);
  if (total === 0) return [];
  const exact = parts.map(([label, amount]) => ({ label, exact: (100 * amount) / total }));
  const floors = exact.map((part) => ({ ...part, percent: Math.floor(part.exact) }));
  const missing = 100 - floors.reduce((sum, part) => sum + part.percent, 0);
  const roundedUp = new Set(
    [...floors]
      .sort((a, b) => b.exact - b.percent - (a.exact - a.percent))
      .slice(0, missing)
      .map((part) => part.label),
  );
  return floors.map(({ label, percent }) => ({
    label,
    percent: percent + (roundedUp.has(label) ? 1 : 0),
  }));
}

function shownModule(module: Module, { t, urls, catalogue, site }: SiteContext): ShownModule {
  const minutesByKind = (kind: SessionKind) =>
    module.during
      .filter((session) => session.kind === kind)
      .reduce((total, session) => total + session.minutes, 0);
  return {
    id: module.id,
    title: module.title,
    length: `${t.choices.moduleKind[module.kind]}, ${t.minutes(moduleMinutes(module))}`,
    theme: {
      href: urls.page('theme', module.theme),
      text: catalogue.theme(module.theme)?.data.title ?? module.theme,
    },
    dates: module.dates.map((date) => ({ date, day: dateInWords(date, site.language) })),
    before: module.before,
    during: module.during.map((session) => {
      const guide = session.guide === undefined ? undefined : catalogue.guide(session.guide);
      return {
        time: t.minutes(session.minutes),
        activity: session.activity,
        kind: t.choices.sessionKind[session.kind],
        guide: guide && { href: urls.page('guide', guide.id), text: guide.data.title },
      };
    }),
    after: module.after,
    split: formShares(
      sessionKinds.map((kind) => [t.choices.sessionKind[kind], minutesByKind(kind)]),
    ),
  };
}
