import type { BodyEditorOptions } from '../editor-options.ts';

/** What tells the writing surface to those who cannot see it. */
export function surfaceAttributes(
  { label, labelledBy, words }: BodyEditorOptions,
  helpId: string,
): Record<string, string> {
  const name: Record<string, string> = labelledBy
    ? { 'aria-labelledby': labelledBy }
    : { 'aria-label': label ?? words.editor.surface };
  return {
    class: 'sk-ed-surface',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-describedby': helpId,
    ...name,
  };
}
