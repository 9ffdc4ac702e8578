import { z } from 'zod';
import { field } from './field-metadata.ts';
import { entryQuestions } from './search-words.ts';
import { line } from './value-schemas.ts';

/** Front matter of an ordinary page, such as the one about the site. */
export const PageSchema = z.strictObject({
  /** The heading. */
  title: field(line(120), 'page.title'),
  /** One sentence for search results. */
  summary: field(line(300), 'page.summary'),
  /** How readers ask for it, for search. */
  questions: entryQuestions(),
});
/** A valid page's front matter. */
export type Page = z.output<typeof PageSchema>;
