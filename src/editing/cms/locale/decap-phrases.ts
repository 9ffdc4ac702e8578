import type { Language } from '../../../core/model/enums.ts';
import { decapPhrases } from '../../../core/i18n/sv/decap.ts';

/** Texts of Decap's interface, nested by Decap's keys. */
export interface Phrases {
  /** A text, or a nested group of texts. */
  readonly [key: string]: string | Phrases;
}

/**
 * All texts of Decap in Swedish, for `CMS.registerLocale('sv', …)`. That call
 * replaces Decap's own Swedish locale as a whole, and Decap falls back to English
 * for missing texts, so this must be complete.
 */
export const swedishPhrases: Phrases = decapPhrases;

/** Texts to register for a language; undefined where Decap's own are used. */
export function phrasesFor(language: Language): Phrases | undefined {
  return language === 'sv' ? swedishPhrases : undefined;
}
