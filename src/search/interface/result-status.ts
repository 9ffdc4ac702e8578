import { hasFilters } from '../search-state.ts';
import type { Found } from './search-controller.ts';
import { filled } from './fill-template.ts';
import { mendedWords, type Mended } from './corrected-words.ts';
import type { SearchWords } from './interface-texts.ts';

/** What is to be told of a search, beside its pages. */
export interface Telling {
  /** How much was found. */
  readonly status: string;
  /** The query as it was read, when it was put right. */
  readonly meant: string | undefined;
  /** Which of its words were put right, when that is not plain from the query. */
  readonly mended: readonly Mended[];
  /** Words that are nowhere, as one text; empty when there are none. */
  readonly missed: string;
  /** Words to try instead. */
  readonly nearest: readonly string[];
  /** How many pages there would be without filters; 0 when they are not what hinders. */
  readonly without: number;
  /** All of it, to be read out. */
  readonly spoken: string;
}

/**
 * What to tell of a search.
 * @param language of the site, for how words are put in a row
 */
export function tell(found: Found, words: SearchWords, language: string): Telling {
  const { state, answer, without } = found;
  const query = state.query.trim();
  const meant = answer.count > 0 && answer.meant !== query ? answer.meant : undefined;
  const changed = meant === undefined ? [] : mendedWords(query, meant);
  const missed = inRow(answer.missed, language);
  const status = statusOf(found, words, query);
  // A single word that was put right is already named by the query itself.
  const mended = query.split(/\s+/).length > 1 ? changed : [];
  const nearest = without > 0 ? [] : answer.nearest.filter((word) => word !== query);
  const spoken = [
    status,
    without > 0 && withoutText(without, words),
    meant !== undefined && filled(words.meant, meant),
    ...mended.map(([typed, read]) => filled(words.readAs, typed, read)),
    missed !== '' && answer.count > 0 && filled(words.missed, missed),
    nearest.length > 0 && `${words.nearest} ${nearest.join(', ')}.`,
  ].filter((part) => part !== false);
  return {
    status,
    meant,
    mended,
    missed: answer.count > 0 ? missed : '',
    nearest,
    without,
    spoken: spoken.join(' '),
  };
}

/** Words in quotation marks, with *eller* before the last. */
function inRow(words: readonly string[], language: string): string {
  // Seldom needed, and the first one that is made takes a slow phone 70 ms.
  if (words.length === 0) return '';
  const row = new Intl.ListFormat(language, { type: 'disjunction' });
  return row.format(words.map((word) => filled('”{}”', word)));
}

/** How many pages there are without filters. */
export function withoutText(count: number, words: SearchWords): string {
  return count === 1 ? words.withoutOne : filled(words.without, count);
}

function statusOf({ state, answer, without }: Found, words: SearchWords, query: string): string {
  if (answer.count === 1) return words.oneResult;
  if (answer.count > 1) return filled(words.results, answer.count);
  const isFiltered = without > 0 || (query === '' && hasFilters(state));
  return isFiltered ? words.excluded : filled(words.none, query);
}
