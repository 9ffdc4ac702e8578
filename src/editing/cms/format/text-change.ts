import type { z } from 'zod';

/** The text that is changed. */
export interface Source {
  readonly source: string;
  readonly eol: string;
}

/** What a value says, and what it is to say. */
export interface Change {
  readonly before: unknown;
  /** What it is to say. */
  readonly after: unknown;
  /** Schema of `after`. */
  readonly schema: z.ZodType | undefined;
}
