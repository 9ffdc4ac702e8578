import { z } from 'zod';
import { field } from './field-metadata.ts';
import { entryQuestions } from './search-words.ts';
import { line } from './value-schemas.ts';

/** Front matter of an ordinary page, such as the one about the site. */
export const PageSchema = z.strictObject({
  /** The heading. */
  title: field(
    line(120),
    'Rubrik',
    'Sidans rubrik.',
    'Den står även i sidfoten, så håll den kort.',
  ),
  /** One sentence for search results. */
  summary: field(
    line(300),
    'Sammanfattning',
    'En mening som visas i sökträffar.',
    'Vad får läsaren veta här?',
  ),
  /** How readers ask for it, for search. */
  questions: entryQuestions(),
});
/** What an editor writes for a {@link PageSchema}. */
export type PageInput = z.input<typeof PageSchema>;
/** A valid page's front matter. */
export type Page = z.output<typeof PageSchema>;
