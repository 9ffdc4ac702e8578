/** Whose question a practice answers (perspektiv). */
export const perspectives = ['employee', 'employer', 'client', 'colleague'] as const;
/** One of {@link perspectives}. */
export type Perspective = (typeof perspectives)[number];

/** What a conclusion does to a practice; `core/knowledge` implements the effects. */
export const conclusionTypes = [
  'introduces',
  'confirms',
  'refines',
  'questions',
  'replaces',
] as const;
/** One of {@link conclusionTypes}. */
export type ConclusionType = (typeof conclusionTypes)[number];

/** Status of a practice, derived from its conclusions. */
export const practiceStatuses = ['new', 'confirmed', 'questioned', 'replaced'] as const;
/** One of {@link practiceStatuses}. */
export type PracticeStatus = (typeof practiceStatuses)[number];

/** What kind of activity a reflection followed. */
export const activityKinds = [
  'conversation',
  'visit',
  'campaign',
  'case',
  'consultation',
  'meeting',
  'training',
  'evaluation',
  'change',
] as const;
/** One of {@link activityKinds}. */
export type ActivityKind = (typeof activityKinds)[number];

/** Which question of collaboration a theme answers: what, when or how. */
export const dimensions = ['what', 'when', 'how'] as const;
/** One of {@link dimensions}. */
export type Dimension = (typeof dimensions)[number];

/** Where a method can be run. */
export const formats = ['onsite', 'digital', 'hybrid'] as const;
/** One of {@link formats}. */
export type Format = (typeof formats)[number];

/** How much a method asks of the one who leads it. */
export const difficulties = ['easy', 'medium', 'demanding'] as const;
/** One of {@link difficulties}. */
export type Difficulty = (typeof difficulties)[number];

/** How the participants sit during a step. */
export const groupings = ['alone', 'pairs', 'small-groups', 'whole-group'] as const;
/** One of {@link groupings}. */
export type Grouping = (typeof groupings)[number];

/** How long a programme module is. */
export const moduleKinds = ['full-day', 'half-day', 'short'] as const;
/** One of {@link moduleKinds}. */
export type ModuleKind = (typeof moduleKinds)[number];

/** Main content of a session of a module. */
export const sessionKinds = ['theory', 'practice', 'reflection'] as const;
/** One of {@link sessionKinds}. */
export type SessionKind = (typeof sessionKinds)[number];

/** What sort of organisation a party is. */
export const partyKinds = [
  'authority',
  'region',
  'municipality',
  'insurer',
  'employer',
  'unit',
] as const;
/** One of {@link partyKinds}. */
export type PartyKind = (typeof partyKinds)[number];

/** Languages of the interface. */
export const languages = ['sv', 'en'] as const;
/** One of {@link languages}. */
export type Language = (typeof languages)[number];
