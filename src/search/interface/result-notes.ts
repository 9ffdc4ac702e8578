import { filled, fillIn } from './fill-template.ts';
import { make } from './create-element.ts';
import { queryLink } from './query-link.ts';
import { withoutText, type Telling } from './result-status.ts';
import type { SearchTexts } from './interface-texts.ts';

/** What stands between the count and the pages: how the query was read, what is nowhere. */
export function notesOf(telling: Telling, texts: SearchTexts): HTMLElement[] {
  const { words } = texts;
  const { meant, mended, missed, nearest } = telling;
  const notes: HTMLElement[] = [];
  if (meant !== undefined) {
    const link = make('strong', {}, queryLink(meant, texts));
    const read = mended.map(([typed, other]) => ` ${filled(words.readAs, typed, other)}`);
    notes.push(make('p', {}, ...fillIn<Node | string>(words.meant, link), ...read));
  }
  if (missed !== '') {
    notes.push(make('p', {}, filled(words.missed, missed)), ...nearestOf(nearest, texts));
  }
  return notes;
}

/** What to do when nothing was found. */
export function adviceOf({ nearest, without }: Telling, texts: SearchTexts): HTMLElement[] {
  const { words } = texts;
  if (without > 0) {
    const button = { class: 'button button-quiet', type: 'button', 'data-search-clear': '' };
    return [
      make('p', {}, withoutText(without, words)),
      make('p', {}, make('button', button, words.removeFilters)),
    ];
  }
  return [...nearestOf(nearest, texts), make('p', {}, words.noneHelp)];
}

/** What to do when the search could not be loaded. */
export function retryAdvice(texts: SearchTexts): HTMLElement[] {
  const button = { class: 'button', type: 'button', 'data-search-retry': '' };
  return [make('p', {}, make('button', button, texts.words.retry))];
}

function nearestOf(nearest: readonly string[], texts: SearchTexts): HTMLElement[] {
  if (nearest.length === 0) return [];
  const items = nearest.map((word) => make('li', {}, queryLink(word, texts, 'chip')));
  return [
    make('p', {}, texts.words.nearest),
    make('ul', { class: 'chips', role: 'list', 'data-search-nearest': '' }, ...items),
  ];
}
