import type { Language } from '../../../core/model/enums.ts';
import { decapPhrases } from '../../../core/i18n/sv/decap.ts';

/** Texts of Decap's interface by its own keys, as deep as they go. */
export interface Phrases {
  /** A text, or more of them below. */
  readonly [key: string]: string | Phrases;
}

/**
 * Every text of Decap in Swedish, for `CMS.registerLocale('sv', …)`. That call
 * replaces Decap's own Swedish as a whole, and Decap falls back on its English
 * for what is not there; so all of them are here.
 */
export const swedishPhrases: Phrases = decapPhrases;

/** The texts to give Decap in a language; undefined where its own are used. */
export function phrasesFor(language: Language): Phrases | undefined {
  return language === 'sv' ? swedishPhrases : undefined;
}
