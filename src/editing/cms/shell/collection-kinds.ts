import { fieldText, unwrap, type FieldTexts } from '../../../core/model/field-metadata.ts';
import { settingsCollectionName } from '../../protocol/content-paths.ts';
import { entryKinds, singletons } from '../../../core/model/registry.ts';
import type { z } from 'zod';

/** The schema of an entry or singleton, by Decap's collection and slug; undefined when there is none. */
export function schemaOf(collection: string, slug: string): z.ZodObject | undefined {
  if (collection === settingsCollectionName) {
    return singletons[slug as keyof typeof singletons]?.schema;
  }
  return entryKinds[collection as keyof typeof entryKinds]?.schema;
}

/**
 * Labels of the fields of a schema, nested ones too, by name; a field without a label has its name.
 * @param body label of the text
 */
export function labelsOf(
  schema: z.ZodObject | undefined,
  body: string,
  texts: FieldTexts,
): (field: string) => string {
  const labels = new Map<string, string>([['body', body]]);
  if (schema) collect(schema, labels, texts);
  return (field) => labels.get(field) ?? field;
}

function collect(schema: z.ZodType, labels: Map<string, string>, texts: FieldTexts): void {
  const inner = unwrap(schema);
  const shape = (inner as Partial<z.ZodObject>).shape ?? {};
  for (const [name, field] of Object.entries(shape)) {
    const label = fieldText(field as z.ZodType, texts)?.label;
    if (label && !labels.has(name)) labels.set(name, label);
    collect(field as z.ZodType, labels, texts);
  }
  const { element, options } = inner as { element?: z.ZodType; options?: readonly unknown[] };
  if (element) collect(element, labels, texts);
  for (const option of options ?? []) {
    if (typeof option === 'object') collect(option as z.ZodType, labels, texts);
  }
}
