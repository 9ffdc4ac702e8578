import { z } from 'zod';
import { field } from './field-metadata.ts';
import { line, lines, prose, reference } from './value-schemas.ts';

/** What a word means to one party, or to all when no party is named. */
export const MeaningSchema = z.strictObject({
  /** The party that uses the word this way; everyone when left out. */
  party: field(reference('party').optional(), 'meaning.party'),
  /** The meaning, in plain words. */
  text: field(prose(600), 'meaning.text'),
});
/** Output of {@link MeaningSchema}. */
export type Meaning = z.output<typeof MeaningSchema>;

/** One word and what it means to each organisation that uses it. */
export const TermSchema = z.strictObject({
  /** The word itself. */
  term: field(line(60), 'term.term'),
  /** Other forms and words for the same thing. */
  aliases: field(lines(60), 'term.aliases'),
  /** At least one meaning. */
  meanings: field(z.array(MeaningSchema).min(1), 'term.meanings'),
});
/** What an editor writes for a {@link TermSchema}. */
export type TermInput = z.input<typeof TermSchema>;
/** A valid term, defaults filled in. */
export type Term = z.output<typeof TermSchema>;
