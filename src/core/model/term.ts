import { z } from 'zod';
import { field } from './field-metadata.ts';
import { line, lines, prose, reference } from './value-schemas.ts';

/** What a word means to one party, or to all when no party is named. */
const MeaningSchema = z.strictObject({
  /** The party that uses the word this way; everyone when left out. */
  party: field(reference('party').optional(), 'meaning.party'),
  /** The meaning, in plain words. */
  text: field(prose(600), 'meaning.text'),
});
/** One word and what it means to each organisation that uses it. */
export const TermSchema = z.strictObject({
  /** The word itself. */
  term: field(line(60), 'term.term'),
  /** Other forms and words for the same thing. */
  aliases: field(lines(60), 'term.aliases'),
  /** At least one meaning. */
  meanings: field(z.array(MeaningSchema).min(1), 'term.meanings'),
});
