import { z } from 'zod';
import { field } from './field-metadata.ts';
import { line, lines, prose, reference } from './value-schemas.ts';

/** What a word means to one party, or to all when no party is named. */
export const MeaningSchema = z.strictObject({
  /** The party that uses the word this way; everyone when left out. */
  party: field(
    reference('party').optional(),
    'Part',
    'Vem som använder ordet så.',
    'Lämna tomt om det gäller alla.',
  ),
  /** The meaning, in plain words. */
  text: field(
    prose(600),
    'Betydelse',
    'Vad ordet betyder för den parten.',
    'Förklara som för en ny kollega.',
  ),
});
/** Output of {@link MeaningSchema}. */
export type Meaning = z.output<typeof MeaningSchema>;

/** One word and what it means to each organisation that uses it. */
export const TermSchema = z.strictObject({
  /** The word itself. */
  term: field(line(60), 'Ord', 'Ordet som förklaras.', 'Grundform, liten begynnelsebokstav.'),
  /** Other forms and words for the same thing. */
  aliases: field(
    lines(60),
    'Andra ord',
    'Böjningar, förkortningar och andra ord för samma sak.',
    'Ett per rad.',
  ),
  /** At least one meaning. */
  meanings: field(
    z.array(MeaningSchema).min(1),
    'Betydelser',
    'Vad ordet betyder, för var och en som använder det.',
    'En för varje part som menar något eget med ordet.',
  ),
});
/** What an editor writes for a {@link TermSchema}. */
export type TermInput = z.input<typeof TermSchema>;
/** A valid term, defaults filled in. */
export type Term = z.output<typeof TermSchema>;
