import type { ConclusionInput, ReplacesSchema } from '../../../src/core/model/conclusion.ts';
import { perspectives } from '../../../src/core/model/enums.ts';
import type { z } from 'zod';
import type { PlannedConclusion, PlannedReflection } from './history.ts';
import type { PlannedPractice } from './practice-pool.ts';
import { cut, type Writer } from './writer.ts';

type WordingInput = z.input<typeof ReplacesSchema>['by'];

/** Writes the front matter of a planned conclusion. */
export function conclusionOf(
  { type, practice, by }: PlannedConclusion,
  reflection: PlannedReflection,
  writer: Writer,
): ConclusionInput {
  switch (type) {
    case 'introduces':
      return { type, ...wordingOf(practice, reflection, writer) };
    case 'replaces':
      return { type, practice: practice.id, by: wordingOf(by!, reflection, writer) };
    case 'confirms':
      return { type, practice: practice.id, note: writer.text(2, 580) };
    case 'questions':
      return {
        type,
        practice: practice.id,
        why: writer.text(3, 780),
        context: writer.text(2, 580),
      };
    case 'refines':
      return { type, practice: practice.id, ...changes(writer), why: writer.text(2, 780) };
  }
}

function wordingOf(
  { id, name }: PlannedPractice,
  { areas, themes }: PlannedReflection,
  writer: Writer,
): WordingInput {
  const { random } = writer;
  const isNarrow = areas.length > 1 && random.chance(0.3);
  return {
    practice: id,
    name,
    situation: writer.text(2, 380),
    statement: writer.text(1, 380),
    why: writer.text(3, 780),
    steps: writer.lines(3, 6),
    ...(random.chance(0.7) && { pitfalls: writer.lines(1, 3) }),
    ...(random.chance(0.4) && { notWhen: writer.text(2, 380) }),
    ...(isNarrow && { areas: areas.slice(0, 1), themes: themes.slice(0, 1) }),
    ...(random.chance(0.3) && { perspectives: [random.pick(perspectives)] }),
  };
}

/** Fields that a refinement changes: usually the statement, the steps or both. */
function changes(writer: Writer) {
  const { random } = writer;
  const hasSteps = random.chance(0.5);
  return {
    ...((!hasSteps || random.chance(0.5)) && { statement: writer.text(1, 380) }),
    ...(hasSteps && { steps: writer.lines(3, 6) }),
    ...(random.chance(0.1) && { name: cut(writer.heading(), 90) }),
    ...(random.chance(0.2) && { situation: writer.text(2, 380) }),
    ...(random.chance(0.2) && { pitfalls: writer.lines(1, 3) }),
    ...(random.chance(0.1) && { notWhen: writer.text(2, 380) }),
  };
}
