import type { ConclusionOf } from '../model/conclusion.ts';
import { introducedPractice } from './conclusion-history.ts';
import type { Lineage, Wording } from './practice.ts';

/**
 * The current wording of a practice: the wording of its introduction with the
 * changes of each refinement applied in order. `why` always comes from the
 * introduction, since the `why` of a refinement explains the change and not the
 * practice. An empty list of pitfalls, questions or aliases removes them all.
 */
export function currentWording([origin, ...later]: Lineage): Wording {
  const first = introducedPractice(origin.conclusion);
  const { name, situation, statement, why, steps, pitfalls, notWhen, questions, aliases } = first;
  let wording: Wording = {
    name,
    situation,
    statement,
    why,
    steps,
    pitfalls,
    notWhen,
    questions,
    aliases,
  };
  for (const { conclusion } of later) {
    if (conclusion.type === 'refines') wording = applyRefinement(wording, conclusion);
  }
  return wording;
}

function applyRefinement(wording: Wording, change: ConclusionOf<'refines'>): Wording {
  return {
    name: change.name ?? wording.name,
    situation: change.situation ?? wording.situation,
    statement: change.statement ?? wording.statement,
    why: wording.why,
    steps: change.steps ?? wording.steps,
    pitfalls: change.pitfalls ?? wording.pitfalls,
    notWhen: change.notWhen ?? wording.notWhen,
    questions: change.questions ?? wording.questions,
    aliases: change.aliases ?? wording.aliases,
  };
}
