import type { ConclusionType } from '../../../src/core/model/enums.ts';
import { slugify } from '../../../src/core/model/slugify.ts';
import { dateAt } from './history-dates.ts';
import type { Lexicon } from './lexicon.ts';
import { PracticePool, type PlannedPractice } from './practice-pool.ts';
import { cut, Writer } from './writer.ts';
import type { Random } from './random.ts';
import type { ReferenceEntries } from './reference-entries.ts';

/** A planned conclusion, without its text. */
export interface PlannedConclusion {
  /** Type of the conclusion. */
  readonly type: ConclusionType;
  /** Practice that it is about; with `replaces`, the replaced one. */
  readonly practice: PlannedPractice;
  /** With `replaces`, the new practice. */
  readonly by?: PlannedPractice;
}

/** A planned reflection, without its text. */
export interface PlannedReflection {
  readonly id: string;
  readonly title: string;
  /** Date, `YYYY-MM-DD`. */
  readonly date: string;
  readonly areas: readonly string[];
  readonly themes: readonly string[];
  /** At least one conclusion. */
  readonly conclusions: readonly PlannedConclusion[];
  /** Ids of practices that exist on that date, for links in the text. */
  readonly known: readonly string[];
}

/** Average number of introduced practices per reflection. */
const practicesPerReflection = 0.4;
/** Share of introductions that replace an existing practice. */
const replacingShare = 0.06;
/** Shares of reflections by their number of conclusions about existing practices. */
const followUps = { '1': 0.45, '2': 0.35, '3': 0.2 };
/** Shares of those conclusions by type. */
const followUpTypes = { confirms: 0.6, refines: 0.25, questions: 0.15 } as const;

/**
 * Plans the conclusions of all reflections in order of time. Every practice is
 * introduced before other conclusions refer to it, is replaced at most once, and is not
 * referred to afterwards.
 */
export function planHistory(
  random: Random,
  lexicon: Lexicon,
  references: ReferenceEntries,
  count: number,
): { reflections: PlannedReflection[]; practices: readonly PlannedPractice[] } {
  const pool = new PracticePool(random.fork('pool'));
  const ids = { reflection: uniqueIds(), practice: uniqueIds() };
  const reflections = Array.from({ length: count }, (_, at) => {
    const own = random.fork(`reflection-${at}`);
    const writer = new Writer(own, lexicon);
    const { areas, themes } = topicsOf(own, references);
    const topics = [...areas, ...themes];
    const conclusions: PlannedConclusion[] = [];
    const touched = new Set<PlannedPractice>();

    const bringIn = () => {
      // Chosen before the new practice is added, since a practice cannot replace itself.
      const old = own.chance(replacingShare) ? pool.choose(topics, touched) : undefined;
      if (old) pool.retire(old);
      const name = cut(writer.heading(), 90);
      const practice = pool.add(ids.practice(name), name, topics);
      conclusions.push(
        old ? { type: 'replaces', practice: old, by: practice } : { type: 'introduces', practice },
      );
      touched.add(practice);
      if (old) touched.add(old);
    };

    const known = own.sample(pool.practices, 3).map((practice) => practice.id);
    const due = Math.ceil((at + 1) * practicesPerReflection) - own.int(0, 2);
    while (pool.practices.length < Math.max(1, due)) bringIn();
    for (let left = Number(own.weighted(followUps)); left > 0; left -= 1) {
      const practice = pool.choose(topics, touched);
      if (!practice) continue;
      pool.count(practice);
      touched.add(practice);
      conclusions.push({ type: own.weighted(followUpTypes), practice });
    }
    if (conclusions.length === 0) bringIn();
    const title = cut(writer.heading(), 110);
    const id = ids.reflection(title);
    return { id, title, date: dateAt(at, count), areas, themes, conclusions, known };
  });
  return { reflections, practices: pool.practices };
}

/** One or two areas and up to two themes, or the reverse; the first ones are more frequent. */
function topicsOf(random: Random, references: ReferenceEntries): { areas: string[]; themes: string[] } {
  const isAboutArea = random.chance(0.6);
  const many = () => random.int(1, 2);
  const few = () => random.int(0, 2);
  const ids = (items: ReferenceEntries['areas'], count: number) =>
    random.sample(items, count, 2).map((item) => item.id);
  return {
    areas: ids(references.areas, isAboutArea ? many() : few()),
    themes: ids(references.themes, isAboutArea ? few() : many()),
  };
}

/** Creates unique ids from names, with a number for repeated names. */
function uniqueIds(): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const id = slugify(name, 60);
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  };
}
