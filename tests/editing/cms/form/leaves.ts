import { z } from 'zod';
import type { FieldConfig } from '../../../../src/editing/cms/form/field-config.ts';
import { unwrap } from '../../../../src/core/model/field-metadata.ts';

/** A value that a person fills in: its path, with `*` for any item and `[type]` for a type. */
export interface SchemaLeaf {
  /** Where it is. */
  readonly path: string;
  /** Its schema as declared. */
  readonly schema: z.ZodType;
}

/** A box of a form. */
export interface FormLeaf {
  /** Where the value is that it fills in. */
  readonly path: string;
  /** The box. */
  readonly field: FieldConfig;
}

/** Every value inside a schema that is no object or list itself. */
export function schemaLeaves(schema: z.ZodType, path = ''): SchemaLeaf[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodLiteral) return [];
  if (inner instanceof z.ZodArray) return schemaLeaves(inner.element as z.ZodType, `${path}.*`);
  if (inner instanceof z.ZodObject) {
    return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([name, part]) =>
      schemaLeaves(part, `${path}.${name}`),
    );
  }
  if (inner instanceof z.ZodDiscriminatedUnion) {
    const tag = inner.def.discriminator;
    return (inner.options as z.ZodObject[]).flatMap((option) => {
      const { value } = unwrap(option.shape[tag] as z.ZodType) as z.ZodLiteral;
      return schemaLeaves(option, `${path}[${tag}=${String(value)}]`);
    });
  }
  return [{ path, schema }];
}

/** Every box inside fields. */
export function formLeaves(fields: readonly FieldConfig[], path = ''): FormLeaf[] {
  return fields.flatMap((field) => {
    const at = `${path}.${field.name}`;
    const item = ['list', 'samklok-lines'].includes(field.widget) ? `${at}.*` : at;
    if (field.fields) return formLeaves(field.fields, item);
    if (field.types) {
      return field.types.flatMap((type) =>
        formLeaves(type.fields ?? [], `${item}[${field.typeKey ?? ''}=${type.name}]`),
      );
    }
    return field.field
      ? [{ path: item, field: field.field }]
      : [{ path: field.multiple === true ? `${at}.*` : item, field }];
  });
}

/** Every field, those that hold others too. */
export function allFields(fields: readonly FieldConfig[]): FieldConfig[] {
  return fields.flatMap((field) => [
    field,
    ...allFields([...(field.fields ?? []), ...(field.types ?? [])]),
    ...(field.field ? [field.field] : []),
  ]);
}
