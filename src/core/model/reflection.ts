import { z } from 'zod';
import { ConclusionSchema } from './conclusion.ts';
import { activityKinds, perspectives } from './enums.ts';
import { field } from './field-metadata.ts';
import { entryQuestions } from './search-words.ts';
import { choice, choices, date, line, prose, reference, references } from './value-schemas.ts';

/** What a reflection followed. */
const ActivitySchema = z.strictObject({
  /** What sort of activity it was. */
  kind: field(choice('activityKind', activityKinds), 'activity.kind'),
  /** The activity in words: what happened, and what was expected. */
  words: field(prose(800), 'activity.words'),
});
/** What one team concluded together after one activity (reflektion). Its body answers the three questions. */
export const ReflectionSchema = z
  .strictObject({
    /** The heading. */
    title: field(line(120), 'reflection.title'),
    /** The day the team reflected. */
    date: field(date(), 'reflection.date'),
    /** One sentence for lists and search results. */
    summary: field(line(300), 'reflection.summary'),
    /** What it followed. */
    activity: field(ActivitySchema, 'reflection.activity'),
    /** The team that reflected. */
    team: field(reference('team'), 'reflection.team'),
    /** The parties that took part. */
    parties: field(references('party'), 'reflection.parties'),
    /** Areas it belongs to. */
    areas: field(references('area'), 'reflection.areas'),
    /** Themes it belongs to. */
    themes: field(references('theme'), 'reflection.themes'),
    /** Whose questions it was about. */
    perspectives: field(choices('perspective', perspectives), 'reflection.perspectives'),
    /** The method the team used. */
    method: field(reference('guide').optional(), 'reflection.method'),
    /** What the team concluded; at least one. */
    conclusions: field(z.array(ConclusionSchema).min(1).max(30), 'reflection.conclusions'),
    /** Where the team did not agree. */
    disagreement: field(prose(1200).optional(), 'reflection.disagreement'),
    /** How readers ask for it, for search. */
    questions: entryQuestions(),
  })
  .refine((reflection) => reflection.areas.length + reflection.themes.length > 0, {
    path: ['areas'],
    params: { problem: 'area-or-theme' },
  });
/** What an editor writes for a {@link ReflectionSchema}. */
export type ReflectionInput = z.input<typeof ReflectionSchema>;
/** Front matter of a valid reflection, defaults filled in. */
export type Reflection = z.output<typeof ReflectionSchema>;
