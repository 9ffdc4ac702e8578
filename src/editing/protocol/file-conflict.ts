import { z } from 'zod';

const text = z.string().nullable();

/** Someone else has changed the same file. All texts are whole files; null where there is no file. */
export const FileConflictSchema = z.object({
  /** Path of the file: beginning with `content/` in replies, relative to the content folder in the store. */
  path: z.string(),
  /** Whether it is the draft or the published file that has changed. */
  kind: z.enum(['draft', 'published']),
  /** Name of the person who changed it last. */
  by: z.string(),
  /** When it was changed, as an ISO date and time. */
  at: z.string(),
  /** The version that both began from; an empty text for a picture and its like. */
  base: text,
  /** The present version. */
  theirs: text,
  /** The version that was to be saved or published. */
  mine: text,
});

/** Output of {@link FileConflictSchema}. */
export type FileConflict = Readonly<z.output<typeof FileConflictSchema>>;
