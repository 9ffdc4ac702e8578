import type { z } from 'zod';
import { fieldText, type FieldTexts } from './field-metadata.ts';
import type { DataPath } from './problem.ts';
import { schemasAlong } from './schema-walk.ts';

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
  const schemas = [...schemasAlong(path, schema, data)];
  const names: string[] = [];
  for (const [index, part] of path.entries()) {
    if (typeof part === 'number') {
      names.push(`${names.pop() ?? ''} ${part + 1}`.trim());
      continue;
    }
    const here = schemas[index];
    names.push((here && fieldText(here, texts)?.label) ?? part);
  }
  return names.join(' › ');
}
