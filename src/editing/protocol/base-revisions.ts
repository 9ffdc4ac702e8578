import { z } from 'zod';

/** Id of bytes or of a commit, as git writes them. */
const revision = z.string().regex(/^[0-9a-f]{7,64}$/);

/**
 * The versions that an editor's text is based on, sent with every save so that
 * nobody's change is overwritten unseen. What is left out is not compared.
 */
export const BaseRevisionsSchema = z.object({
  /**
   * The draft's commit; null when there was no draft. What counts is the files:
   * a draft whose status has changed since, or that already has the text that is
   * to be saved, is no conflict.
   */
  draft: revision.nullish(),
  /**
   * Revisions of published files by path; null when there was no such file.
   * Naming the present revision confirms that the editor has seen it, and so
   * ends a `movedOn`.
   */
  published: z.record(z.string().min(1).max(300), revision.nullable()).readonly().optional(),
});

/** Output of {@link BaseRevisionsSchema}. */
export type BaseRevisions = Readonly<z.output<typeof BaseRevisionsSchema>>;
