import { z } from 'zod';

/** What a schema allows, in the words of JSON Schema. */
export interface Limits {
  /** Sort of text: `date` or `email`. */
  readonly format?: string;
  /** What a text must match. */
  readonly pattern?: string;
  /** Longest text, in characters (code points). */
  readonly maxLength?: number;
  /** Smallest number. */
  readonly minimum?: number;
  /** Largest number. */
  readonly maximum?: number;
  /** Fewest items. */
  readonly minItems?: number;
  /** Most items. */
  readonly maxItems?: number;
}

/** What a schema allows of its own value; rules between fields are not among it. */
export function limitsOf(schema: z.ZodType): Limits {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Limits;
}

/** Whether a value may be left out, because it is optional or has a default. */
export function mayBeLeftOut(schema: z.ZodType): boolean {
  return schema.safeParse(undefined).success;
}

/** Fewest and most items or the smallest and largest number, where there are such limits. */
export function range(
  min: number | undefined,
  max: number | undefined,
): { min?: number; max?: number } {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}
