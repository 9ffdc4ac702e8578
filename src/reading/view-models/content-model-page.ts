import { z } from 'zod';
import { fieldText, unwrap, type FieldTexts } from '../../core/model/field-metadata.ts';
import { entryKindNames, entryKinds, type EntryKindName } from '../../core/model/registry.ts';
import type { SiteContext } from './site-context.ts';

/** A field as the page about the content model shows it. */
interface ModelField {
  /** Path in the file: nested names are joined with a dot, list items marked with `[]`. */
  readonly name: string;
  readonly label: string;
  /** Meaning of the field, followed by its hint. */
  readonly meaning: string;
  /** Whether the schema refuses a missing value. */
  readonly required: boolean;
}

/** A kind of content as the page about the content model shows it. */
export interface ModelKind {
  /** Name of the kind, used as an anchor on the page. */
  readonly id: EntryKindName;
  readonly title: string;
  /** Path pattern of its files in the content folder. */
  readonly folder: string;
  /** Fields in the order of the schema, nested ones included. */
  readonly fields: readonly ModelField[];
}

/** Lists every kind of content with its fields, derived from the schemas. */
export function contentModelPage({ t }: Pick<SiteContext, 't'>): ModelKind[] {
  return entryKindNames.map((id) => {
    const { folder, format, byYear, schema } = entryKinds[id];
    return {
      id,
      title: t.kinds[id].many,
      folder: `${folder}/${byYear ? `<${t.contentModel.year}>/` : ''}<id>.${format}`,
      fields: fieldsOf(schema, '', t.fields),
    };
  });
}

function fieldsOf(schema: z.ZodType, prefix: string, texts: FieldTexts): ModelField[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray)
    return fieldsOf(inner.element as z.ZodType, `${prefix}[]`, texts);
  if (inner instanceof z.ZodDiscriminatedUnion) {
    return (inner.options as z.ZodObject[]).flatMap((option) => {
      const tag = option.shape[inner.def.discriminator] as z.ZodLiteral;
      return fieldsOf(option, `${prefix} ${String(tag.value)}`, texts);
    });
  }
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
    const name = prefix === '' ? key : `${prefix}.${key}`;
    const text = fieldText(field, texts);
    const own = text && {
      name,
      label: text.label,
      meaning: `${text.meaning} ${text.hint}`,
      required: !field.safeParse(undefined).success,
    };
    return [...(own ? [own] : []), ...fieldsOf(field, name, texts)];
  });
}
