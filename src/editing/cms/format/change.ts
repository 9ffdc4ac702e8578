import type { z } from 'zod';

/** The text that is changed. */
export interface Source {
  /** All of it. */
  readonly source: string;
  /** Its line break. */
  readonly eol: string;
}

/** What a value says, and what it is to say. */
export interface Change {
  /** What it says. */
  readonly before: unknown;
  /** What it is to say. */
  readonly after: unknown;
  /** Schema of `after`. */
  readonly schema: z.ZodType | undefined;
}
