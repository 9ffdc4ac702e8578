import type { z } from 'zod';
import type { Messages } from '../../../core/i18n/index.ts';
import { unwrap } from '../../../core/model/field-metadata.ts';
import { entryKinds, type EntryKindName } from '../../../core/model/registry.ts';
import { listFields, type ListFields } from '../../protocol/list-fields.ts';
import { optionsOf } from '../form/choice-options.ts';
import { fieldText, metaOf } from '../../../core/model/field-metadata.ts';

/** Decap's settings for the list of entries of a kind. */
export interface ListConfig {
  /** Template for an entry in the list. */
  readonly summary: string;
  /** Fields to sort by; at most one has an initial sort order. */
  readonly sortable_fields: readonly (string | { field: string; default_sort: 'asc' | 'desc' })[];
  /** Filters, each with a pattern that the field's text must match. */
  readonly view_filters?: readonly { label: string; field: string; pattern: string }[];
  /** Fields to group by, with a pattern for the group. */
  readonly view_groups?: readonly { label: string; field: string; pattern?: string }[];
}

/**
 * Generates the list settings of a kind from its schema and `listFields`.
 * @param newestFirst whether Decap sorts dated entries initially, for which it loads all of them
 */
export function listConfig(
  kind: EntryKindName,
  messages: Messages,
  newestFirst: boolean,
): ListConfig {
  const { nameField, schema } = entryKinds[kind];
  const shape = schema.shape as Readonly<Record<string, z.ZodType>>;
  const {
    summary = `{{${nameField}}}`,
    sort = [],
    filters = [],
    groups = [],
  }: ListFields = listFields[kind];
  const labelOf = (field: string) =>
    fieldText(shape[field] as z.ZodType, messages.fields)?.label ?? field;
  const byYear = { label: messages.form.year, field: 'date', pattern: '\\d{4}' };
  const view_filters = filters.flatMap((field) => {
    const values = valuesOf(shape[field] as z.ZodType);
    const { choices = '' } = metaOf(shape[field] as z.ZodType);
    return optionsOf(messages, choices, values).map(({ label, value }) => ({
      label: `${labelOf(field)}: ${label}`,
      field,
      // Decap matches against JSON for lists, and against the plain text for single values.
      pattern: `(?:^|")${value}(?:"|$)`,
    }));
  });
  const view_groups = groups.map((field) =>
    field === 'date' ? byYear : { label: labelOf(field), field },
  );
  return {
    summary,
    sortable_fields: [
      ...sort.map((field) =>
        field === 'date' && newestFirst ? { field, default_sort: 'desc' as const } : field,
      ),
      nameField,
    ],
    ...(view_filters.length > 0 ? { view_filters } : {}),
    ...(view_groups.length > 0 ? { view_groups } : {}),
  };
}

/** The values of an enumeration or of a list of them. */
function valuesOf(schema: z.ZodType): string[] {
  const inner = unwrap(schema) as z.ZodEnum | z.ZodArray<z.ZodEnum>;
  return ('element' in inner ? inner.element : inner).options as string[];
}
