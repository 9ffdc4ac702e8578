import type { z } from 'zod';
import type { Messages } from '../../../core/i18n/index.ts';
import { isAddressed } from '../../../core/model/addresses.ts';
import {
  entryKinds,
  hasBody,
  singletons,
  type EntryKindName,
  type SingletonName,
  type BodyKindName,
} from '../../../core/model/registry.ts';
import type { FieldConfig } from './field-config.ts';
import { formFields } from './form-field.ts';
import { removalField as name } from '../../protocol/removal-request.ts';

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

/** The field for the running text of an entry; a reflection begins with the three questions. */
function bodyField(kind: BodyKindName, messages: Messages): FieldConfig {
  const { label, hints } = messages.form.body;
  const questions = messages.reflectionQuestions.map((question) => `## ${question}\n`).join('\n');
  return {
    name: 'body',
    label,
    hint: hints[kind],
    widget: 'samklok-body',
    required: false,
    kind,
    ...(kind === 'reflection' ? { default: questions } : {}),
  };
}

/**
 * The field where an editor requests that a published entry is removed. Its
 * widget shows its own heading and hint, so that it can be empty in the form of
 * an entry that has not been published.
 */
function removalField(messages: Messages): FieldConfig {
  const { label } = messages.form.removal;
  return { name, label, widget: 'samklok-removal', required: false };
}
