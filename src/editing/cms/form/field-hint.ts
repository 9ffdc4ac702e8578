import { z } from 'zod';
import { fieldText, metaOf, unwrap, type FieldTexts } from '../../../core/model/field-metadata.ts';

/**
 * What stands under a field: what the value means, then how to fill it in well,
 * and of things of several types how to pick one. How a date is written goes
 * without saying where it is picked.
 */
export function hintOf(schema: z.ZodType, texts: FieldTexts): string {
  const { meaning = '', hint = '' } = fieldText(schema, texts) ?? {};
  const inner = unwrap(schema);
  const one = inner instanceof z.ZodArray ? (inner.element as z.ZodType) : inner;
  const howTo = metaOf(one).input === 'date' ? '' : hint;
  return [meaning, howTo, howToPick(one, texts)].filter((text) => text !== '').join(' ');
}

/** How to pick among the types of a union: what its tag says about that. */
function howToPick(schema: z.ZodType, texts: FieldTexts): string {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return '';
  const option = schema.options[0] as z.ZodObject | undefined;
  const tag = option?.shape[schema.def.discriminator] as z.ZodType | undefined;
  return tag === undefined ? '' : (fieldText(tag, texts)?.hint ?? '');
}
