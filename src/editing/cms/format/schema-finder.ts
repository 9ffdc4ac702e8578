import type { z } from 'zod';
import { removalField } from '../../protocol/removal-request.ts';
import { entryKinds, singletons } from '../../../core/model/registry.ts';

/**
 * Finds the schema of an entry by the names of its form's fields. Decap passes nothing
 * else about the entry to a file format.
 */
export type SchemaFinder = (fieldNames: readonly string[]) => z.ZodObject | undefined;

/** Form fields that are not in the schema. */
const extraFields: ReadonlySet<string> = new Set(['body', removalField]);

/** Finds the schema in the registry with exactly these fields. */
export const schemaOfFields: SchemaFinder = (fieldNames) => {
  const wanted = [...fieldNames]
    .filter((name) => !extraFields.has(name))
    .sort()
    .join();
  const schemas = [...Object.values(entryKinds), ...Object.values(singletons)].map(
    ({ schema }) => schema as z.ZodObject,
  );
  return schemas.find(({ shape }) => Object.keys(shape).sort().join() === wanted);
};
