import type { Language } from '../model/enums.ts';
import { en } from './en/index.ts';
import { sv } from './sv/index.ts';

/**
 * All interface texts in one language. Swedish is the source; English must have
 * the same keys, which the type checker and a test enforce.
 */
export type Messages = typeof sv;

const languages: Record<Language, Messages> = { sv, en };

/** Returns the interface texts in `language`. */
export function translator(language: Language): Messages {
  return languages[language];
}
