import type { Messages } from '../../../core/i18n/index.ts';
import { removalField as name } from '../../protocol/removal-request.ts';
import type { FieldConfig } from './field-config.ts';

/**
 * The field where an editor requests that a published entry is removed. Its
 * widget shows its own heading and hint, so that it can be empty in the form of
 * an entry that has not been published.
 */
export function removalField(messages: Messages): FieldConfig {
  const { label } = messages.form.removal;
  return { name, label, widget: 'samklok-removal', required: false };
}
