import type { Language } from '../model/enums.ts';
import { en } from './en/index.ts';
import { sv } from './sv/index.ts';

/**
 * Every text of the interface in one language. Swedish is the original; English
 * has the same keys, which the type checker and a test hold it to.
 */
export type Messages = typeof sv;

const languages: Record<Language, Messages> = { sv, en };

/** The texts of the interface in `language`. */
export function translator(language: Language): Messages {
  return languages[language];
}
