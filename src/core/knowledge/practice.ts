import type { Conclusion, IntroducedPractice } from '../model/conclusion.ts';
import type { ConclusionType, Perspective, PracticeStatus } from '../model/enums.ts';
import type { Origin } from './conclusion-history.ts';

/** The current wording of a practice. */
export type Wording = Pick<
  IntroducedPractice,
  | 'name'
  | 'situation'
  | 'statement'
  | 'why'
  | 'steps'
  | 'pitfalls'
  | 'notWhen'
  | 'questions'
  | 'aliases'
>;

/**
 * What a conclusion means for the trust in a practice:
 * - `origin`: introduced it (`introduces`, or `replaces` as the new practice);
 * - `support`: `confirms` or `refines`;
 * - `doubt`: `questions`.
 *
 * An origin counts as support too: a team that introduces a practice has seen it work.
 */
export type LineageRole = 'origin' | 'support' | 'doubt';

/** What a lineage needs of a reflection to show and link it without a look-up. */
export interface LineageSource {
  /** Id of the reflection. */
  readonly reflection: string;
  readonly reflectionTitle: string;
  /** Id of the team. */
  readonly team: string;
  /** The day of the reflection, `YYYY-MM-DD`. */
  readonly date: string;
}

/** One conclusion about a practice. */
export interface LineageItem<C extends Conclusion = Conclusion> extends LineageSource {
  /** Same as `conclusion.type`. */
  readonly type: ConclusionType;
  readonly role: LineageRole;
  readonly conclusion: C;
  /** Zero-based index in the reflection's list of conclusions. */
  readonly index: number;
}

/** A practice's conclusions in chronological order. The first one introduced it. */
export type Lineage = readonly [LineageItem<Origin>, ...LineageItem[]];

/** Number of reflections and teams behind a practice; each is counted once. */
export interface Evidence {
  /** Reflections with any conclusion about it, also those that question it. */
  readonly reflections: number;
  /** Teams behind those reflections. */
  readonly teams: number;
  /** Reflections that introduced, confirmed or refined it. */
  readonly supportingReflections: number;
  readonly supportingTeams: number;
  /** Reflections that questioned it. */
  readonly questioningReflections: number;
}

/** The practice that replaced another, and the reflection that decided it. */
export interface Replacement extends LineageSource {
  /** Id of the new practice. */
  readonly practice: string;
}

/**
 * A best practice (arbetssätt), derived from all conclusions about it by
 * `projectPractices`; it has no file of its own.
 */
export interface Practice {
  /** Last part of its address. Set when it is introduced, never changed. */
  readonly id: string;
  readonly wording: Wording;
  /** Ids of its areas. */
  readonly areas: readonly string[];
  /** Ids of its themes. */
  readonly themes: readonly string[];
  /** The groups of readers whose questions it answers. */
  readonly perspectives: readonly Perspective[];
  /** Ids of the parties that took part in its reflections, in order of appearance. */
  readonly parties: readonly string[];
  /** Ids of the guides its reflections used as method, in order of appearance. */
  readonly methods: readonly string[];
  /** Its conclusions, oldest first. */
  readonly lineage: Lineage;
  readonly evidence: Evidence;
  readonly status: PracticeStatus;
  /** The day of the last change of status, `YYYY-MM-DD`. */
  readonly statusSince: string;
  /** `YYYY-MM-DD`. */
  readonly introducedOn: string;
  /** The day of its last support, `YYYY-MM-DD`. */
  readonly supportedOn: string;
  readonly replacedBy?: Replacement | undefined;
  /**
   * Ids of the practices it replaced. At most one with today's conclusion types,
   * since each practice is introduced by one conclusion.
   */
  readonly replaces: readonly string[];
}
