import type { Messages } from '../../core/i18n/index.ts';
import { notChosen } from './complete-draft.ts';

/** The texts of the site, with words for a choice that has not been made. */
export function messagesOf(t: Messages): Messages {
  const choices = Object.fromEntries(
    Object.entries(t.choices).map(([name, words]) => [
      name,
      { ...words, [notChosen]: t.preview.notChosen },
    ]),
  );
  return { ...t, choices: choices as Messages['choices'] };
}
