import { z } from 'zod';
import { ConclusionSchema } from './conclusion.ts';
import { activityKinds, perspectives } from './enums.ts';
import { field } from './field-metadata.ts';
import { entryQuestions } from './search-words.ts';
import { choice, choices, date, line, prose, reference, references } from './value-schemas.ts';

/** What a reflection followed. */
export const ActivitySchema = z.strictObject({
  /** What sort of activity it was. */
  kind: field(
    choice('activityKind', activityKinds),
    'Slag',
    'Vilken sorts aktivitet reflektionen följde på.',
    'Välj det som ligger närmast.',
  ),
  /** The activity in words: what happened, and what was expected. */
  words: field(
    prose(800),
    'Vad som hände',
    'Vad som hände och vad som var väntat.',
    'Inga namn och inget som pekar ut en person.',
  ),
});
/** Output of {@link ActivitySchema}. */
export type Activity = z.output<typeof ActivitySchema>;

/** What one team concluded together after one activity (reflektion). Its body answers the three questions. */
export const ReflectionSchema = z
  .strictObject({
    /** The heading. */
    title: field(
      line(120),
      'Rubrik',
      'Vad reflektionen handlar om.',
      'Säg vad som hände snarare än vad ni kände.',
    ),
    /** The day the team reflected. */
    date: field(date(), 'Datum', 'Dagen då teamet reflekterade.', 'Skriv ÅÅÅÅ-MM-DD.'),
    /** One sentence for lists and search results. */
    summary: field(
      line(300),
      'Sammanfattning',
      'En mening som visas i listor och sökträffar.',
      'Det viktigaste först. Läsaren ska kunna avgöra om det gäller dem.',
    ),
    /** What it followed. */
    activity: field(
      ActivitySchema,
      'Aktivitet',
      'Vad reflektionen följde på.',
      'Det räcker med det som en läsare behöver för att känna igen läget.',
    ),
    /** The team that reflected. */
    team: field(
      reference('team'),
      'Team',
      'Teamet som reflekterade.',
      'Saknas teamet, be den som sköter webbplatsen lägga till det.',
    ),
    /** The parties that took part. */
    parties: field(
      references('party'),
      'Parter',
      'Organisationer och enheter som var med.',
      'Ta med alla som satt i rummet, även er egen.',
    ),
    /** Areas it belongs to. */
    areas: field(
      references('area'),
      'Avtalsområden',
      'Områden som reflektionen hör till.',
      'Minst ett område eller ett tema.',
    ),
    /** Themes it belongs to. */
    themes: field(
      references('theme'),
      'Samverkansteman',
      'Teman som reflektionen hör till.',
      'Minst ett område eller ett tema.',
    ),
    /** Whose questions it was about. */
    perspectives: field(
      choices('perspective', perspectives),
      'Perspektiv',
      'Vems fråga det gällde.',
      'Flera går bra. Lämna tomt om det inte gäller någon särskild.',
    ),
    /** The method the team used. */
    method: field(
      reference('guide').optional(),
      'Metod',
      'Metoden som teamet använde.',
      'Lämna tomt om ni inte följde någon metod.',
    ),
    /** What the team concluded; at least one. */
    conclusions: field(
      z.array(ConclusionSchema).min(1).max(30),
      'Slutsatser',
      'Vad ni kom fram till om vart och ett av arbetssätten.',
      'Varje slutsats gäller ett arbetssätt.',
    ),
    /** Where the team did not agree. */
    disagreement: field(
      prose(1200).optional(),
      'Där vi tänkte olika',
      'Vad teamet inte var överens om.',
      'Skilda meningar är värda att spara.',
    ),
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
