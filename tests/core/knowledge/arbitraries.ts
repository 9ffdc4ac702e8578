import fc from 'fast-check';
import type { Entry } from '../../../src/core/knowledge/entry.ts';
import type { Conclusion, ConclusionOf } from '../../../src/core/model/conclusion.ts';
import {
  conclusionTypes,
  perspectives,
  type ConclusionType,
} from '../../../src/core/model/enums.ts';
import type { Reflection } from '../../../src/core/model/reflection.ts';
import {
  confirms,
  introduces,
  questions,
  refines,
  reflection,
  replaces,
} from './reflection-builders.ts';

/** Few days, so that many reflections share one. */
export const days = [
  '2023-01-31',
  '2023-02-28',
  '2023-11-05',
  '2024-02-29',
  '2024-12-31',
  '2025-06-15',
] as const;
/** Few teams, so that one often answers itself. */
const teams = ['arla', 'bore', 'cirkel'] as const;
const areas = ['sjukdom', 'pension', 'dodsfall'] as const;
const themes = ['sprak', 'mote'] as const;
const guides = ['incheckning', 'rundan'] as const;
const parties = ['kommun', 'region', 'enhet'] as const;

/** A day out of {@link days}. */
export const day = fc.constantFrom(...days);
/** A team out of {@link teams}. */
export const team = fc.constantFrom(...teams);

/** What a reflection is drawn from, before it is known which practices exist. */
const context = fc.record({
  // Rarely equal, and then the index tells them apart; makes ids sort in any order within a day.
  key: fc.nat({ max: 99 }),
  date: day,
  team,
  own: fc.record(
    {
      parties: fc.subarray([...parties]),
      areas: fc.subarray([...areas], { minLength: 1 }),
      themes: fc.subarray([...themes]),
      perspectives: fc.subarray([...perspectives]),
      method: fc.option(fc.constantFrom(...guides), { nil: undefined }),
    },
    { requiredKeys: ['parties', 'areas', 'themes', 'perspectives'] },
  ),
});

/** Which kind of conclusion to draw, about which of the practices there are. */
const intent = fc.record({ type: fc.constantFrom(...conclusionTypes), pick: fc.nat() });

const plan = fc.array(fc.tuple(context, fc.array(intent, { minLength: 1, maxLength: 4 })), {
  minLength: 1,
  maxLength: 14,
});

/**
 * Histories without a single problem, in no particular order: every conclusion
 * is about a practice brought in on that day or before, no practice is brought
 * in or replaced twice. Within a day, ids may sort against the order of events.
 */
export const validHistory: fc.Arbitrary<Entry<Reflection>[]> = plan
  .map((steps) => {
    const byDay = [...steps].sort(([a], [b]) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    const known: string[] = [];
    const standing: string[] = [];
    return byDay.map(([{ key, date, team: by, own }, intents], at) =>
      reflection(
        `r${key}-${at}`,
        date,
        by,
        intents.map(({ type, pick }) => drawValid(type, pick, known, standing)),
        own,
      ),
    );
  })
  .chain((history) => fc.shuffledSubarray(history, { minLength: history.length }));

function drawValid(
  type: ConclusionType,
  pick: number,
  known: string[],
  standing: string[],
): Conclusion {
  const fresh = `p${known.length}`;
  const own = ownTopics(pick);
  if (type === 'introduces' || known.length === 0) {
    known.push(fresh);
    standing.push(fresh);
    return introduces(fresh, own);
  }
  if (type === 'replaces') {
    const [old] = standing.splice(pick % standing.length, 1);
    known.push(fresh);
    standing.push(fresh);
    return replaces(old!, fresh, own);
  }
  return drawAbout(type, known[pick % known.length]!, pick);
}

/**
 * Histories of any sort, most of them faulty: a handful of practice ids (some
 * of them names that plain objects know), reflections that may share an id.
 */
export const anyHistory: fc.Arbitrary<Entry<Reflection>[]> = fc
  .array(
    fc.tuple(
      context,
      fc.array(fc.record({ intent, practice: anyPractice(), by: anyPractice() }), {
        maxLength: 4,
      }),
    ),
    { maxLength: 10 },
  )
  .map((steps) =>
    steps.map(([{ key, date, team: by, own }, drawn], at) => ({
      ...reflection(
        `r${key % 8}`,
        date,
        by,
        drawn.map(({ intent: { type, pick }, practice, by: next }) => {
          if (type === 'introduces') return introduces(practice, ownTopics(pick));
          if (type === 'replaces') return replaces(practice, next, ownTopics(pick));
          return drawAbout(type, practice, pick);
        }),
        own,
      ),
      file: `reflections/${date.slice(0, 4)}/r${key % 8}-${at}.mdx`,
    })),
  );

function anyPractice() {
  return fc.constantFrom('a', 'b', 'c', 'd', 'constructor', '__proto__');
}

function drawAbout(
  type: Exclude<ConclusionType, 'introduces' | 'replaces'>,
  practice: string,
  pick: number,
): Conclusion {
  if (type === 'confirms') return confirms(practice);
  if (type === 'questions') return questions(practice);
  return refines(practice, refinements(pick));
}

function refinements(pick: number): Partial<ConclusionOf<'refines'>> {
  const changes = [
    { statement: `Lydelse ${pick}.` },
    { name: `Namn ${pick}`, steps: [`Steg ${pick}.`] },
    { situation: `Läge ${pick}.`, pitfalls: [] },
    { notWhen: `Inte ${pick}.`, pitfalls: [`Grop ${pick}.`] },
    { questions: [`Fråga ${pick}?`] },
    { questions: [], aliases: [`Ord ${pick}`] },
  ];
  return changes[pick % changes.length]!;
}

function ownTopics(pick: number) {
  return {
    areas: pick % 3 === 0 ? [areas[pick % areas.length]!] : [],
    themes: pick % 5 === 0 ? [themes[pick % themes.length]!] : [],
    perspectives: pick % 7 === 0 ? [perspectives[pick % perspectives.length]!] : [],
    pitfalls: pick % 2 === 0 ? [`Första gropen ${pick}.`] : [],
    questions: pick % 3 === 0 ? [`Första frågan ${pick}?`] : [],
    aliases: pick % 4 === 0 ? [`Första ordet ${pick}`] : [],
  };
}
