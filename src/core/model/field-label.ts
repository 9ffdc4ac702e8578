import type { z } from 'zod';
import { fieldText, type FieldTexts } from './field-metadata.ts';
import type { DataPath } from './problem.ts';
import { schemaFor, schemaOfPart } from './schema-walk.ts';

/**
 * A path as the form names it: `Slutsatser 2 › Steg 3`. Parts that the schema
 * does not know keep their own name.
 * @param data decides between the kinds of a conclusion
 * @param texts labels of the fields, in the language of the form
 */
export function fieldLabel(
  path: DataPath,
  schema: z.ZodType,
  data: unknown,
  texts: FieldTexts,
): string {
  const names: string[] = [];
  let here: z.ZodType | undefined = schema;
  let value = data;
  for (const part of path) {
    here = here && schemaOfPart(schemaFor(here, value), part);
    value = isObject(value) ? value[part] : undefined;
    if (typeof part === 'number') {
      names.push(`${names.pop() ?? ''} ${part + 1}`.trim());
      continue;
    }
    names.push((here && fieldText(here, texts)?.label) ?? part);
  }
  return names.join(' › ');
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}
