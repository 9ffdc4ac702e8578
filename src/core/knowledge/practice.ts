import type { Conclusion, IntroducedPractice } from '../model/conclusion.ts';
import type { ConclusionType, Perspective, PracticeStatus } from '../model/enums.ts';
import type { Origin } from './conclusion-history.ts';

/** How a practice is put into words at the moment. */
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
 * - `origin`: brought it in (`introduces`, or `replaces` seen from the new practice);
 * - `support`: `confirms` or `refines`;
 * - `doubt`: `questions`.
 *
 * An origin is support too: a team that brings in a practice has seen it work.
 */
export type LineageRole = 'origin' | 'support' | 'doubt';

/** A reflection as a lineage names it: enough to show and link without looking it up. */
export interface LineageSource {
  /** Id of the reflection. */
  readonly reflection: string;
  /** Heading of the reflection. */
  readonly reflectionTitle: string;
  /** Id of the team that reflected. */
  readonly team: string;
  /** The day the team reflected, `YYYY-MM-DD`. */
  readonly date: string;
}

/** One conclusion in the life of a practice. */
export interface LineageItem<C extends Conclusion = Conclusion> extends LineageSource {
  /** What kind of conclusion it is; the same as `conclusion.type`. */
  readonly type: ConclusionType;
  /** What it means for the trust in the practice. */
  readonly role: LineageRole;
  /** The conclusion as it was written. */
  readonly conclusion: C;
  /** Its place in the reflection's list of conclusions, from 0. */
  readonly index: number;
}

/** A practice's conclusions in the order they were drawn. The first one brought it in. */
export type Lineage = readonly [LineageItem<Origin>, ...LineageItem[]];

/** How much stands behind a practice. Each reflection and team is counted once. */
export interface Evidence {
  /** Reflections with any conclusion about it, doubting ones too. */
  readonly reflections: number;
  /** Teams behind those reflections. */
  readonly teams: number;
  /** Reflections that brought it in, confirmed or refined it. */
  readonly supportingReflections: number;
  /** Teams behind the supporting reflections. */
  readonly supportingTeams: number;
  /** Reflections that questioned it. */
  readonly questioningReflections: number;
}

/** That another practice took over, and which reflection said so. */
export interface Replacement extends LineageSource {
  /** Id of the practice that took over. */
  readonly practice: string;
}

/**
 * A best practice (arbetssätt): what follows from every conclusion about it.
 * Nobody writes one; see `projectPractices`.
 */
export interface Practice {
  /** Its id, the last part of its address. Given when it was brought in, never changed. */
  readonly id: string;
  readonly wording: Wording;
  /** Ids of its areas. */
  readonly areas: readonly string[];
  /** Ids of its themes. */
  readonly themes: readonly string[];
  /** Whose questions it answers. */
  readonly perspectives: readonly Perspective[];
  /** Ids of the parties that took part in its reflections, in order of appearance. */
  readonly parties: readonly string[];
  /** Ids of the guides its reflections used as method, in order of appearance. */
  readonly methods: readonly string[];
  /** Its conclusions, oldest first. */
  readonly lineage: Lineage;
  /** How much stands behind it. */
  readonly evidence: Evidence;
  readonly status: PracticeStatus;
  /** The day it last came to its status, `YYYY-MM-DD`. */
  readonly statusSince: string;
  /** The day it was brought in, `YYYY-MM-DD`. */
  readonly introducedOn: string;
  /** The day of its last support, `YYYY-MM-DD`. */
  readonly supportedOn: string;
  /** What took over from it, if something did. */
  readonly replacedBy?: Replacement | undefined;
  /**
   * Ids of the practices it took over from. One at the most as conclusions are
   * written today, since each practice is brought in by one conclusion.
   */
  readonly replaces: readonly string[];
}
