import type { Messages } from '../../../core/i18n/index.ts';
import type { FieldConfig } from './field-config.ts';

/**
 * The part of a form where an editor wishes a published entry away. It says
 * itself what it is for, so that there is nothing of it in the form of an entry
 * that has not been published.
 */
export function removalField(messages: Messages): FieldConfig {
  const { label } = messages.form.removal;
  return { name: 'removal', label, widget: 'samklok-removal', required: false };
}
