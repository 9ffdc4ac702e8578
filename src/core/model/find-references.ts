import type { z } from 'zod';
import { metaOf, type ReferenceTarget } from './field-metadata.ts';
import type { DataPath } from './problem.ts';
import { walkValues } from './schema-walk.ts';

/** An id in an entry that points at another entry or a practice. */
export interface FoundReference {
  /** Path to the id. */
  readonly path: DataPath;
  /** Kind of thing it points at. */
  readonly target: ReferenceTarget;
  /** The id. */
  readonly id: string;
}

/**
 * Every reference in an entry, found through the schema's own metadata, so that
 * a new reference field is followed without an edit here.
 */
export function findReferences(schema: z.ZodType, data: unknown): FoundReference[] {
  const found: FoundReference[] = [];
  for (const { path, value, schema: at } of walkValues(schema, data)) {
    if (typeof value !== 'string') continue;
    const target = metaOf(at).references;
    if (target) found.push({ path, target, id: value });
  }
  return found;
}
