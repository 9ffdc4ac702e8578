import { z } from 'zod';
import { field } from './field-metadata.ts';
import { line, lines } from './value-schemas.ts';

/** Questions one thing can have: more than that, and it is about several things. */
const maxQuestions = 20;

/** A list of questions, each on a line of its own. */
export const questions = () => z.array(line(160)).max(maxQuestions);

/**
 * Says of a list of {@link questions} what it is for. They are for the search
 * alone: the words of somebody who does not know what the thing is called.
 */
export const questionsField = <S extends z.ZodType>(schema: S) => field(schema, 'search.questions');

/** The questions of an entry; empty when left out. */
export const entryQuestions = () => questionsField(questions().default([]));

/** Other names of a practice. */
export const otherNames = () => lines(60);

/** Says of a list of {@link otherNames} what it is for. */
export const otherNamesField = <S extends z.ZodType>(schema: S) =>
  field(schema, 'search.otherNames');
