import type { ConclusionType } from '../../../src/core/model/enums.ts';
import { slugify } from '../../../src/core/model/slugify.ts';
import { dateAt } from './history-dates.ts';
import type { Lexicon } from './lexicon.ts';
import { PracticePool, type PlannedPractice } from './practice-pool.ts';
import { cut, Writer } from './writer.ts';
import type { Random } from './random.ts';
import type { ReferenceEntries } from './reference-entries.ts';

/** What one conclusion will do, before it is put into words. */
export interface PlannedConclusion {
  /** What it does. */
  readonly type: ConclusionType;
  /** The practice it is about; with `replaces`, the older one. */
  readonly practice: PlannedPractice;
  /** With `replaces`, the practice that takes over. */
  readonly by?: PlannedPractice;
}

/** A reflection, before it is put into words. */
export interface PlannedReflection {
  /** Its id. */
  readonly id: string;
  /** Its heading. */
  readonly title: string;
  /** Its day, `YYYY-MM-DD`. */
  readonly date: string;
  /** Ids of its areas. */
  readonly areas: readonly string[];
  /** Ids of its themes. */
  readonly themes: readonly string[];
  /** Its conclusions; at least one. */
  readonly conclusions: readonly PlannedConclusion[];
  /** Practices known that day, for links in its text. */
  readonly known: readonly string[];
}

/** Practices brought in for each reflection, on average. */
const practicesPerReflection = 0.4;
/** The share of introductions that take over from an older practice. */
const replacingShare = 0.06;
/** How many conclusions about existing practices a reflection has. */
const followUps = { '1': 0.45, '2': 0.35, '3': 0.2 };
/** What those conclusions do. */
const followUpTypes = { confirms: 0.6, refines: 0.25, questions: 0.15 } as const;

/**
 * Plans which reflection concludes what, in order of time: every practice is
 * brought in before anything else is said about it, is replaced once at most,
 * and is left alone afterwards.
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
      // Chosen first: a practice cannot take over from itself.
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

/** One or two areas and up to two themes, or the other way round; the first ones more often. */
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

/** Makes ids of names, with a number where a name comes back. */
function uniqueIds(): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const id = slugify(name, 60);
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  };
}
