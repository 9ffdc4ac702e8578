import { translator } from '../i18n/index.ts';
import type { Language } from '../model/enums.ts';
import type { ReadOptions } from './read-entry.ts';

/** How entries are read on a site published at `base` in `language`. */
export function readOptions(base: string, language: Language): ReadOptions {
  const { body, reflectionQuestions } = translator(language);
  return { base, labels: body, expectedSections: { reflection: reflectionQuestions } };
}
