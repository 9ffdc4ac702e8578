import { filled, fillIn } from './fill-template.ts';
import { createElement } from '../../core/util/create-element.ts';
import { queryLink } from './query-link.ts';
import { withoutText, type ResultStatus } from './result-status.ts';
import type { SearchTexts } from './interface-texts.ts';

/** What stands between the count and the pages: how the query was read, what is nowhere. */
export function resultNotes(status: ResultStatus, texts: SearchTexts): HTMLElement[] {
  const { words } = texts;
  const { correctedQuery, corrections, missingWords, suggestions } = status;
  const notes: HTMLElement[] = [];
  if (correctedQuery !== undefined) {
    const link = createElement('strong', {}, queryLink(correctedQuery, texts));
    const read = corrections.map(([typed, other]) => ` ${filled(words.readAs, typed, other)}`);
    notes.push(createElement('p', {}, ...fillIn<Node | string>(words.meant, link), ...read));
  }
  if (missingWords !== '') {
    notes.push(
      createElement('p', {}, filled(words.missed, missingWords)),
      ...suggestionList(suggestions, texts),
    );
  }
  return notes;
}

/** What to do when nothing was found. */
export function noResultAdvice(
  { suggestions, countWithoutFilters }: ResultStatus,
  texts: SearchTexts,
): HTMLElement[] {
  const { words } = texts;
  if (countWithoutFilters > 0) {
    const button = { class: 'button button-quiet', type: 'button', 'data-search-clear': '' };
    return [
      createElement('p', {}, withoutText(countWithoutFilters, words)),
      createElement('p', {}, createElement('button', button, words.removeFilters)),
    ];
  }
  return [...suggestionList(suggestions, texts), createElement('p', {}, words.noneHelp)];
}

/** What to do when the search could not be loaded. */
export function retryAdvice(texts: SearchTexts): HTMLElement[] {
  const button = { class: 'button', type: 'button', 'data-search-retry': '' };
  return [createElement('p', {}, createElement('button', button, texts.words.retry))];
}

function suggestionList(suggestions: readonly string[], texts: SearchTexts): HTMLElement[] {
  if (suggestions.length === 0) return [];
  const items = suggestions.map((word) => createElement('li', {}, queryLink(word, texts, 'chip')));
  return [
    createElement('p', {}, texts.words.nearest),
    createElement('ul', { class: 'chips', role: 'list', 'data-search-nearest': '' }, ...items),
  ];
}
