import { decapSite } from './decap-site.ts';
import { decapEditor } from './decap-editor.ts';

/**
 * Every text of Decap's own interface, in Swedish and in the words of this site.
 * The keys are Decap's. English is Decap's own, so that there is nothing beside
 * this in `src/core/i18n/en/`; a test holds the keys to those of Decap's English.
 */
export const decapPhrases = { ...decapSite, editor: decapEditor };
