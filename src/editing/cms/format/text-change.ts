import type { z } from 'zod';

/** YAML text that is patched. */
export interface YamlSource {
  readonly source: string;
  readonly eol: string;
}

/** The old and new value of a YAML node. */
export interface ValueChange {
  readonly before: unknown;
  readonly after: unknown;
  /** Schema of `after`. */
  readonly schema: z.ZodType | undefined;
}
