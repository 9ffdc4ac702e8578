import type { Messages } from '../../../core/i18n/index.ts';
import type { EntryKindName } from '../../../core/model/registry.ts';
import type { FieldConfig } from './field-config.ts';

/** The field for the running text of an entry; a reflection begins with the three questions. */
export function bodyField(kind: EntryKindName, messages: Messages): FieldConfig {
  const { label, hints } = messages.form.body;
  const hint = (hints as Partial<Record<string, string>>)[kind];
  const questions = messages.reflectionQuestions.map((question) => `## ${question}\n`).join('\n');
  return {
    name: 'body',
    label,
    ...(hint === undefined ? {} : { hint }),
    widget: 'samklok-body',
    required: false,
    kind,
    ...(kind === 'reflection' ? { default: questions } : {}),
  };
}
