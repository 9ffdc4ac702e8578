import { AreaSchema, type Area } from '../../../src/core/model/area.ts';
import type {
  Conclusion,
  ConclusionOf,
  IntroducedPractice,
} from '../../../src/core/model/conclusion.ts';
import { GuideSchema, type Guide } from '../../../src/core/model/guide.ts';
import { ProgrammeSchema, type Programme } from '../../../src/core/model/programme.ts';
import { ReflectionSchema, type Reflection } from '../../../src/core/model/reflection.ts';
import { ThemeSchema, type Theme } from '../../../src/core/model/theme.ts';
import type { Entry } from '../../../src/core/knowledge/entry.ts';
import type { Practice } from '../../../src/core/knowledge/practice.ts';
import { projectPractices } from '../../../src/core/knowledge/project-practices.ts';

/** First wording of a practice; every text tells whose it is. */
function wording(practice: string, own: Partial<IntroducedPractice> = {}): IntroducedPractice {
  return {
    practice,
    name: `Namn på ${practice}`,
    situation: `När ${practice} behövs`,
    statement: `Gör ${practice}.`,
    why: `Därför ${practice}.`,
    steps: [`Börja med ${practice}.`],
    pitfalls: [],
    questions: [],
    aliases: [],
    areas: [],
    themes: [],
    perspectives: [],
    ...own,
  };
}

/** A conclusion that brings in a practice. */
export function introduces(practice: string, own: Partial<IntroducedPractice> = {}): Conclusion {
  return { type: 'introduces', ...wording(practice, own) };
}

/** A conclusion that confirms a practice. */
export function confirms(practice: string): Conclusion {
  return { type: 'confirms', practice, note: 'Det gick bra igen.' };
}

/** A conclusion that refines a practice. */
export function refines(
  practice: string,
  change: Partial<ConclusionOf<'refines'>> = { statement: `Gör ${practice} bättre.` },
): Conclusion {
  return { type: 'refines', practice, why: 'Vi lärde oss något.', ...change };
}

/** A conclusion that questions a practice. */
export function questions(practice: string): Conclusion {
  return { type: 'questions', practice, why: 'Det gick inte.', context: 'En stressad dag.' };
}

/** A conclusion that lets a new practice take over from an old one. */
export function replaces(
  practice: string,
  by: string,
  own: Partial<IntroducedPractice> = {},
): Conclusion {
  return { type: 'replaces', practice, by: wording(by, own) };
}

/** A reflection on a day by a team; its file lies where the id and the year put it. */
export function reflection(
  id: string,
  date: string,
  team: string,
  conclusions: readonly Conclusion[],
  own: Partial<Reflection> = {},
): Entry<Reflection> {
  return {
    id,
    file: `reflections/${date.slice(0, 4)}/${id}.mdx`,
    data: {
      title: `Rubrik för ${id}`,
      date,
      summary: 'Vad det gällde.',
      activity: { kind: 'case', words: 'Vad som hände.' },
      team,
      parties: [],
      areas: ['sjukdom'],
      themes: [],
      perspectives: [],
      questions: [],
      conclusions: [...conclusions],
      ...own,
    },
  };
}

/** The practice with an id, out of the projection; fails loudly when it is not there. */
export function practiceIn(reflections: readonly Entry<Reflection>[], id: string): Practice {
  const found = projectPractices(reflections).practices.find((practice) => practice.id === id);
  if (!found) throw new Error(`no practice ${id}`);
  return found;
}

const topic = { summary: 'Kort.', description: 'Långt.' };

/** An area; throws if it is not valid. */
export function area(id: string, own: Partial<Area> = {}): Entry<Area> {
  return { id, file: `areas/${id}.yaml`, data: AreaSchema.parse({ title: id, ...topic, ...own }) };
}

/** A theme; throws if it is not valid. */
export function theme(id: string, own: Partial<Theme> = {}): Entry<Theme> {
  const data = ThemeSchema.parse({ title: id, ...topic, dimension: 'how', ...own });
  return { id, file: `themes/${id}.yaml`, data };
}

/** A guide; throws if it is not valid. */
export function guide(id: string, own: Partial<Guide> = {}): Entry<Guide> {
  const data = GuideSchema.parse({
    title: id,
    purpose: 'Något blir möjligt.',
    whenToUse: 'Ofta.',
    whenNotToUse: 'Sällan.',
    groupSize: { min: 2, max: 8 },
    minutes: { prepare: 5, run: 30 },
    formats: ['onsite'],
    difficulty: 'easy',
    phases: { during: [{ title: 'Börja', minutes: 30, do: 'Gör.' }] },
    ...own,
  });
  return { id, file: `guides/${id}.mdx`, data };
}

/** A programme with one module for each list of guides; throws if it is not valid. */
export function programme(
  id: string,
  modules: readonly { theme: string; guides: readonly (string | undefined)[] }[],
): Entry<Programme> {
  const data = ProgrammeSchema.parse({
    title: id,
    audience: 'Alla.',
    goals: ['Kunna mer.'],
    modules: modules.map((module, index) => ({
      id: `modul-${index + 1}`,
      title: `Modul ${index + 1}`,
      theme: module.theme,
      kind: 'half-day',
      before: {},
      during: module.guides.map((used) => {
        return { minutes: 30, activity: 'Öva.', kind: 'practice', guide: used };
      }),
      after: {},
    })),
    signs: {},
  });
  return { id, file: `programmes/${id}.mdx`, data };
}

/** Whether a reflection is valid by the schema, so that tests do not rest on what no one can write. */
export function isValidReflection(entry: Entry<Reflection>): boolean {
  return ReflectionSchema.safeParse(entry.data).success;
}
