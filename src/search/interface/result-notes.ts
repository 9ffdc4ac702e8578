import { filled, fillIn } from './fill-template.ts';
import { createElement } from '../../core/util/create-element.ts';
import { queryLink } from './query-link.ts';
import { withoutText, type Telling } from './result-status.ts';
import type { SearchTexts } from './interface-texts.ts';

/** What stands between the count and the pages: how the query was read, what is nowhere. */
export function notesOf(telling: Telling, texts: SearchTexts): HTMLElement[] {
  const { words } = texts;
  const { meant, mended, missed, nearest } = telling;
  const notes: HTMLElement[] = [];
  if (meant !== undefined) {
    const link = createElement('strong', {}, queryLink(meant, texts));
    const read = mended.map(([typed, other]) => ` ${filled(words.readAs, typed, other)}`);
    notes.push(createElement('p', {}, ...fillIn<Node | string>(words.meant, link), ...read));
  }
  if (missed !== '') {
    notes.push(createElement('p', {}, filled(words.missed, missed)), ...nearestOf(nearest, texts));
  }
  return notes;
}

/** What to do when nothing was found. */
export function adviceOf({ nearest, without }: Telling, texts: SearchTexts): HTMLElement[] {
  const { words } = texts;
  if (without > 0) {
    const button = { class: 'button button-quiet', type: 'button', 'data-search-clear': '' };
    return [
      createElement('p', {}, withoutText(without, words)),
      createElement('p', {}, createElement('button', button, words.removeFilters)),
    ];
  }
  return [...nearestOf(nearest, texts), createElement('p', {}, words.noneHelp)];
}

/** What to do when the search could not be loaded. */
export function retryAdvice(texts: SearchTexts): HTMLElement[] {
  const button = { class: 'button', type: 'button', 'data-search-retry': '' };
  return [createElement('p', {}, createElement('button', button, texts.words.retry))];
}

function nearestOf(nearest: readonly string[], texts: SearchTexts): HTMLElement[] {
  if (nearest.length === 0) return [];
  const items = nearest.map((word) => createElement('li', {}, queryLink(word, texts, 'chip')));
  return [
    createElement('p', {}, texts.words.nearest),
    createElement('ul', { class: 'chips', role: 'list', 'data-search-nearest': '' }, ...items),
  ];
}
