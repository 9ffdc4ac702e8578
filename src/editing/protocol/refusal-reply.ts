import { z } from 'zod';
import { ApiProblemSchema } from './api-problem.ts';
import { FileConflictSchema } from './file-conflict.ts';

/** Why a request is not carried out, for machines; each has its HTTP status in the gateway. */
const refusalCodes = [
  'refused',
  'conflict',
  'not-found',
  'forbidden',
  'too-large',
  'busy',
  'broken',
] as const;

/** One of {@link refusalCodes}. */
export type RefusalCode = (typeof refusalCodes)[number];

/** The body of every reply whose HTTP status is 400 or above. */
export const RefusalReplySchema = z.object({
  /** Why, in words for the editor. */
  error: z.string(),
  /** Why, for machines. */
  code: z.enum(refusalCodes),
  /** What Decap looks for where there is no draft. */
  message: z.string().optional(),
  /** What is wrong, by field. */
  problems: z.array(ApiProblemSchema).readonly().optional(),
  /** Files that someone else has changed. */
  conflicts: z.array(FileConflictSchema).readonly().optional(),
});

/** Output of {@link RefusalReplySchema}. */
export type RefusalReply = Readonly<z.output<typeof RefusalReplySchema>>;
