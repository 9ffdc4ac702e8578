import { filled } from './fill-template.ts';
import { createElement } from '../../core/util/create-element.ts';
import { queryLink } from './query-link.ts';
import type { RecentSearches } from './recent-searches.ts';
import type { SearchTexts } from './interface-texts.ts';

/** The list of recent searches. */
export interface RecentList {
  /** Shows it as it is now, or hides it: where there is none, there is nothing to say. */
  show(isWanted: boolean): void;
}

/** What the list is made of. */
export interface RecentListOptions {
  /** Is filled with it. */
  readonly section: HTMLElement;
  /** Gets the focus when there is nothing left of the list. */
  readonly field: HTMLElement;
  readonly recents: RecentSearches;
  readonly texts: SearchTexts;
  /** Level of its heading. */
  readonly level: 'h2' | 'h3';
}

/** Lists the searches made lately on this device, each to be made again or forgotten. */
export function createRecentList({
  section,
  field,
  recents,
  texts,
  level,
}: RecentListOptions): RecentList {
  const { words } = texts;
  const heading = createElement(level, {}, words.recent);
  const list = createElement('ul', { class: 'recent-list', role: 'list' });
  const clear = createElement('button', { type: 'button', class: 'recent-clear' }, words.forgetAll);
  const foot = createElement('p', { class: 'recent-note' }, words.recentNote, ' ', clear);
  section.append(heading, list, foot);

  const fill = () => {
    const queries = recents.list();
    list.replaceChildren(...queries.map(item));
    return queries.length;
  };
  const item = (query: string) => {
    const label = filled(words.forget, query);
    const remove = createElement('button', {
      type: 'button',
      class: 'recent-remove',
      'aria-label': label,
    });
    remove.append(createElement('span', { 'aria-hidden': 'true' }, '×'));
    remove.addEventListener('click', () => {
      const at = [...list.querySelectorAll('button')].indexOf(remove);
      recents.remove(query);
      section.hidden = fill() === 0;
      // The focus goes on to the next one, or to what is left of the list.
      const left = [...list.querySelectorAll('button')];
      (left[at] ?? left.at(-1) ?? field).focus();
    });
    return createElement('li', {}, queryLink(query, texts), remove);
  };
  clear.addEventListener('click', () => {
    recents.clear();
    section.hidden = true;
    field.focus();
  });

  return {
    show: (isWanted) => {
      section.hidden = !isWanted || fill() === 0;
    },
  };
}
