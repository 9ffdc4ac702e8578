import { z } from 'zod';
import { fieldText, metaOf, unwrap, type FieldTexts } from '../../../core/model/field-metadata.ts';
import { optionsOf } from './choice-options.ts';
import type { FieldConfig, Widget } from './field-config.ts';
import { limitsOf, mayBeLeftOut, range } from './schema-limits.ts';
import { summaryOf } from './item-summary.ts';
import { textWidget } from './text-widget.ts';
import type { Messages } from '../../../core/i18n/index.ts';

/** What the making of a form needs to know besides the schema. */
export interface FormContext {
  /** Texts of the interface. */
  readonly messages: Messages;
  /**
   * Name of the field that the entry's address is made of, at the top of the
   * form; undefined further in, where no address is made.
   */
  readonly nameField?: string;
}

/** The field of a form for the value that `schema` describes. */
function formField(name: string, schema: z.ZodType, context: FormContext): FieldConfig {
  const texts = context.messages.fields;
  const { label = name } = fieldText(schema, texts) ?? {};
  const hint = hintOf(schema, texts);
  return {
    name,
    label,
    ...(hint === '' ? {} : { hint }),
    ...(mayBeLeftOut(schema) ? { required: false } : {}),
    ...startValue(schema),
    ...widgetFor(name, schema, context),
  };
}

/**
 * The fields of a form for the values of an object, in the order of the schema;
 * only an id comes after the name that it is made of.
 */
export function formFields(object: z.ZodObject, context: FormContext): FieldConfig[] {
  const shape = object.shape as Readonly<Record<string, z.ZodType>>;
  const inside = { messages: context.messages };
  const fields = Object.entries(shape)
    .filter(([, schema]) => !(unwrap(schema) instanceof z.ZodLiteral))
    .map(([name, schema]) =>
      formField(name, schema, name === context.nameField ? context : inside),
    );
  const ids = fields.filter(({ widget }) => widget === 'samklok-new-id');
  const from = 'name' in shape ? 'name' : 'title';
  return fields
    .filter((field) => !ids.includes(field))
    .flatMap((field) =>
      field.name === from ? [field, ...ids.map((id) => ({ ...id, from }))] : [field],
    );
}

/** A default that a form can show: not an empty list, which is nothing to show. */
function startValue(schema: z.ZodType): Pick<FieldConfig, 'default'> {
  const value: unknown = mayBeLeftOut(schema) ? schema.parse(undefined) : undefined;
  const shown =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return shown ? { default: value } : {};
}

function widgetFor(name: string, schema: z.ZodType, context: FormContext): Widget {
  const { references, defines, choices } = metaOf(schema);
  const inner = unwrap(schema);
  const { messages } = context;
  const { minItems, maxItems, minimum, maximum } = limitsOf(inner);
  const multiple = inner instanceof z.ZodArray;
  if (references !== undefined) {
    return {
      widget: 'samklok-reference',
      target: references,
      multiple,
      ...range(minItems, maxItems),
    };
  }
  if (defines !== undefined) return { widget: 'samklok-new-id', defines };
  const one = multiple ? (inner.element as z.ZodType) : inner;
  if (one instanceof z.ZodEnum) {
    const values = one.options as string[];
    const options = optionsOf(messages, choices ?? metaOf(one).choices ?? '', values);
    const several = multiple ? { multiple, ...range(minItems, maxItems) } : {};
    return { widget: 'select', options, ...several };
  }
  if (multiple) return listOf(name, one, context, range(minItems, maxItems));
  if (inner instanceof z.ZodObject) {
    return { widget: 'object', collapsed: false, fields: formFields(inner, { messages }) };
  }
  if (inner instanceof z.ZodNumber) {
    return { widget: 'number', value_type: 'int', ...range(minimum, maximum) };
  }
  if (inner instanceof z.ZodBoolean) return { widget: 'boolean' };
  return textWidget(schema, messages, name === context.nameField);
}

/** A list of lines of text, of other values, of objects, or of objects of several types. */
function listOf(
  name: string,
  item: z.ZodType,
  { messages }: FormContext,
  limits: { min?: number; max?: number },
): Widget {
  const one = (messages.form.oneOf as Partial<Record<string, string>>)[name];
  const named = { ...(one === undefined ? {} : { label_singular: one }), ...limits };
  if (metaOf(item).input === 'line') {
    const { maxLength } = limitsOf(item);
    const longest = maxLength === undefined ? {} : { max_length: maxLength };
    return { widget: 'samklok-lines', ...named, ...longest };
  }
  const list = { widget: 'list', collapsed: true, ...named };
  if (item instanceof z.ZodDiscriminatedUnion) {
    return { ...list, typeKey: item.def.discriminator, types: typesOf(item, { messages }) };
  }
  if (item instanceof z.ZodObject) {
    return {
      ...list,
      summary: summaryOf(item, messages),
      fields: formFields(item, { messages }),
    };
  }
  const label = one ?? name;
  const field = {
    name: 'item',
    label: label.charAt(0).toUpperCase() + label.slice(1),
    ...widgetFor('item', item, { messages }),
  };
  return { ...list, summary: `{{item | default('${messages.form.unnamed}')}}`, field };
}

/** The types of a union, each with its own fields. */
function typesOf(union: z.ZodDiscriminatedUnion, context: FormContext): FieldConfig[] {
  const options = union.options as z.ZodObject[];
  const tags = options.map((option) => option.shape[union.def.discriminator] as z.ZodType);
  const { choices = '' } = tags[0] ? metaOf(tags[0]) : {};
  const names = tags.map((tag) => (unwrap(tag) as z.ZodLiteral<string>).value);
  const labels = optionsOf(context.messages, choices, names);
  return options.map((option, index) => ({
    name: names[index]!,
    label: labels[index]!.label,
    widget: 'object',
    summary: summaryOf(option, context.messages),
    fields: formFields(option, context),
  }));
}

/**
 * What stands under a field: what the value means, then how to fill it in well,
 * and of things of several types how to pick one. How a date is written goes
 * without saying where it is picked.
 */
function hintOf(schema: z.ZodType, texts: FieldTexts): string {
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
