import type { Messages } from '../../../core/i18n/index.ts';
import type { BodyKindName } from '../../../core/model/registry.ts';
import type { FieldConfig } from './field-config.ts';

/** The field for the running text of an entry; a reflection begins with the three questions. */
export function bodyField(kind: BodyKindName, messages: Messages): FieldConfig {
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
