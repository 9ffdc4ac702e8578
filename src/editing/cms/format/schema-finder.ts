import type { z } from 'zod';
import { removalField } from '../../protocol/removal-request.ts';
import { entryKinds, singletons } from '../../../core/model/registry.ts';

/**
 * Finds the schema of an entry by the names of its form's fields. Decap tells a
 * format nothing else about the entry it writes.
 */
export type SchemaFinder = (fieldNames: readonly string[]) => z.ZodObject | undefined;

/** Fields of a form that are not in the schema. */
const besides: ReadonlySet<string> = new Set(['body', removalField]);

/** The schema of the registry that has just these fields. */
export const schemaOfFields: SchemaFinder = (fieldNames) => {
  const wanted = [...fieldNames]
    .filter((name) => !besides.has(name))
    .sort()
    .join();
  const schemas = [...Object.values(entryKinds), ...Object.values(singletons)].map(
    ({ schema }) => schema as z.ZodObject,
  );
  return schemas.find(({ shape }) => Object.keys(shape).sort().join() === wanted);
};
