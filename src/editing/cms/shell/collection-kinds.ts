import { fieldRegistry, unwrap } from '../../../core/model/field-metadata.ts';
import { entryKinds, singletons } from '../../../core/model/registry.ts';
import type { z } from 'zod';

/** Name of the collection of files that there is one of. */
export const settingsCollection = 'settings';

/** The schema of what Decap has in a collection under a slug. */
export function schemaOf(collection: string, slug: string): z.ZodObject | undefined {
  if (collection === settingsCollection) {
    return singletons[slug as keyof typeof singletons]?.schema;
  }
  return entryKinds[collection as keyof typeof entryKinds]?.schema;
}

/** What a field is called anywhere in an entry: its label, or its own name. */
export function labelsOf(schema: z.ZodObject | undefined, body: string): (field: string) => string {
  const labels = new Map<string, string>([['body', body]]);
  if (schema) collect(schema, labels);
  return (field) => labels.get(field) ?? field;
}

function collect(schema: z.ZodType, labels: Map<string, string>): void {
  const inner = unwrap(schema);
  const shape = (inner as Partial<z.ZodObject>).shape ?? {};
  for (const [name, field] of Object.entries(shape)) {
    const label = fieldRegistry.get(field as z.ZodType)?.label;
    if (label && !labels.has(name)) labels.set(name, label);
    collect(field as z.ZodType, labels);
  }
  const { element, options } = inner as { element?: z.ZodType; options?: readonly unknown[] };
  if (element) collect(element, labels);
  for (const option of options ?? []) {
    if (typeof option === 'object') collect(option as z.ZodType, labels);
  }
}
