import type { z } from 'zod';
import type { Messages } from '../../../core/i18n/index.ts';
import { isAddressed } from '../../../core/model/addresses.ts';
import {
  entryKinds,
  hasBody,
  singletons,
  type EntryKindName,
  type SingletonName,
} from '../../../core/model/registry.ts';
import { bodyField } from './body-field.ts';
import type { FieldConfig } from './field-config.ts';
import { formFields } from './form-field.ts';
import { removalField } from './removal-field.ts';

/** What forms may have besides the fields of the schema. */
export interface FormOptions {
  /** Texts of the interface. */
  readonly messages: Messages;
  /** Whether the form has a field to request removal, which needs the gateway. */
  readonly removal: boolean;
  /** The day, `YYYY-MM-DD`, that a new entry is dated; undated when left out. */
  readonly today?: string;
}

/** The form of an entry: the fields of its schema in their order, its text, and its removal. */
export function entryForm(kind: EntryKindName, options: FormOptions): FieldConfig[] {
  const { messages, removal, today } = options;
  const { schema, nameField } = entryKinds[kind];
  const fields = formFields(schema as z.ZodObject, { messages, nameField });
  const dated = fields.map((field) =>
    field.widget === 'datetime' && today !== undefined ? { ...field, default: today } : field,
  );
  return [
    ...dated,
    ...(hasBody(kind) ? [bodyField(kind, messages)] : []),
    ...(removal && isAddressed(kind) ? [removalField(messages)] : []),
  ];
}

/** The form of a file that there is one of. */
export function singletonForm(name: SingletonName, messages: Messages): FieldConfig[] {
  return formFields(singletons[name].schema as z.ZodObject, { messages });
}
