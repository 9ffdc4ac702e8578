import { compareText, type InEntry, type Problem } from '../model/problem.ts';
import type { Reflection } from '../model/reflection.ts';
import { compareEntryProblems, type Entry } from './entry.ts';
import {
  conclusionsInOrder,
  isOrigin,
  type RecordedConclusion,
  type Origin,
} from './conclusion-history.ts';
import { findIntroductions } from './find-introductions.ts';
import { buildPractice } from './build-practice.ts';
import type { Practice } from './practice.ts';
import { findReplacements } from './find-replacements.ts';
import { checkTargets } from './check-targets.ts';

/** The practices derived from a set of reflections. */
export interface Projection {
  /** All practices, sorted by id in code unit order. */
  readonly practices: readonly Practice[];
  /** Contradictory conclusions, sorted by file and path. */
  readonly problems: readonly Problem<InEntry>[];
}

/**
 * Derives all practices from the conclusions of all reflections. Pure and
 * deterministic: the result does not depend on the order of the reflections.
 *
 * Each conclusion belongs to the lineage of the practice it is about. A
 * `replaces` belongs to the new practice, as its origin; the old practice refers
 * to it in `replacedBy`.
 *
 * Never throws. A conclusion with a problem has no effect, except that a
 * `replaces` still introduces its new practice if that id is free; so all
 * problems are found in one run and valid content can still be shown.
 */
export function projectPractices(reflections: readonly Entry<Reflection>[]): Projection {
  const history = conclusionsInOrder(reflections);
  const introductions = findIntroductions(history);
  const faults = checkTargets(history, introductions.byPractice);
  const replacements = findReplacements(history, introductions.byPractice, faults);

  const lineages = new Map<string, [RecordedConclusion<Origin>, ...RecordedConclusion[]]>();
  for (const [id, recorded] of introductions.byPractice) lineages.set(id, [recorded]);
  for (const recorded of history) {
    if (isOrigin(recorded) || faults.has(recorded)) continue;
    lineages.get(recorded.conclusion.practice)?.push(recorded);
  }

  return {
    practices: [...lineages]
      .sort(([a], [b]) => compareText(a, b))
      .map(([id, lineage]) => buildPractice(id, lineage, replacements.byOld)),
    problems: [...introductions.problems, ...faults.values(), ...replacements.problems].sort(
      compareEntryProblems,
    ),
  };
}
