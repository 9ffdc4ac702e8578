import { z } from 'zod';
import { field } from './field-metadata.ts';
import { line, lines } from './value-schemas.ts';

/** Maximum number of questions per item; an item that needs more covers several subjects. */
const maxQuestions = 20;

/** Schema of a list of one-line questions. */
export const questions = () => z.array(line(160)).max(maxQuestions);

/**
 * Adds the field texts to a list of {@link questions}. Questions are only used by
 * the search: the words of somebody who does not know the name of the item.
 */
export const questionsField = <S extends z.ZodType>(schema: S) => field(schema, 'search.questions');

/** Schema of the questions of an entry; empty by default. */
export const entryQuestions = () => questionsField(questions().default([]));

/** Schema of the other names of a practice. */
export const otherNames = () => lines(60);

/** Adds the field texts to a list of {@link otherNames}. */
export const otherNamesField = <S extends z.ZodType>(schema: S) =>
  field(schema, 'search.otherNames');
