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

/** What follows from a set of reflections. */
export interface Projection {
  /** Every practice, by id in code unit order. */
  readonly practices: readonly Practice[];
  /** Conclusions that do not fit together, by file and place. */
  readonly problems: readonly Problem<InEntry>[];
}

/**
 * Derives every practice from the conclusions of all reflections. Pure and
 * deterministic: the same reflections in whatever order give the same result.
 *
 * Each conclusion belongs to one lineage: that of the practice it is about. A
 * `replaces` is about two; it belongs to the new practice, which would
 * otherwise have no origin, and the old one tells of it in `replacedBy`.
 *
 * Never throws. A conclusion with a problem changes nothing, except that a
 * `replaces` still brings in its new practice if that id is free; so every
 * problem is found in one run and the rest can be shown meanwhile.
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
