import { writeState } from '../search-state.ts';
import type { Hit } from '../search-results.ts';
import { adviceOf, notesOf, retryAdvice } from './result-notes.ts';
import { announcer } from './live-announcer.ts';
import type { Found, SearchDisplay } from './search-controller.ts';
import type { HitRow } from './result-row.ts';
import { requireElement } from './require-element.ts';
import { tell } from './result-status.ts';
import type { SearchTexts } from './interface-texts.ts';

/** What shows results, on the search page and in the dialog. */
export interface ResultsView extends SearchDisplay {
  /** The list of results. */
  readonly list: HTMLElement;
  /** Shows more pages of the same search, and takes the reader to the first of them. */
  add(hits: readonly Hit[]): void;
  /** Says that something could not be loaded, and leaves what is shown. */
  sayFailed(): void;
}

/**
 * Shows results in the parts of `root`, which both the page and the dialog
 * have: `[data-search-status]` (what is seen), `[role="status"]` (what is
 * heard), `-notes`, `-results`, and `-help` with `-advice` in it.
 * @throws when one of them is missing
 */
export function resultsView(root: HTMLElement, texts: SearchTexts, row: HitRow): ResultsView {
  const status = requireElement(root, '[data-search-status]');
  const notes = requireElement(root, '[data-search-notes]');
  const list = requireElement(root, '[data-search-results]');
  const help = requireElement(root, '[data-search-help]');
  const advice = requireElement(root, '[data-search-advice]');
  const aloud = announcer(requireElement(root, '[role="status"]'));
  const { words } = texts;

  const show = (said: string, beside: readonly Node[], below?: readonly Node[]) => {
    status.textContent = said;
    notes.replaceChildren(...beside);
    advice.replaceChildren(...(below ?? []));
    help.hidden = !below;
  };
  const empty = () => {
    list.replaceChildren();
    delete list.dataset['query'];
    delete list.dataset['whole'];
  };
  const rows = (hits: readonly Hit[]) => hits.map((hit) => row(hit, texts));

  return {
    list,
    idle: () => {
      empty();
      show(words.idle, []);
      aloud.hush();
    },
    loading: () => {
      status.textContent = words.loading;
      aloud.say(words.loading, true);
    },
    failed: () => {
      empty();
      show(words.failed, [], retryAdvice(texts));
      aloud.say(words.failed, false);
    },
    sayFailed: () => {
      status.textContent = words.failed;
      aloud.say(words.failed, false);
    },
    found: (found: Found) => {
      const telling = tell(found, words, document.documentElement.lang);
      keepingFocus(list, () => list.replaceChildren(...rows(found.hits)));
      const isNone = found.answer.count === 0;
      show(telling.status, notesOf(telling, texts), isNone ? adviceOf(telling, texts) : undefined);
      list.dataset['query'] = found.state.query.trim();
      // For whoever waits for the whole of it: what it is the whole answer to, as in an address.
      list.dataset['whole'] = found.isBrief ? '' : writeState(found.state);
      aloud.say(telling.spoken, found.isTyping);
    },
    add: (hits) => {
      const more = rows(hits);
      list.append(...more);
      more[0]?.querySelector('a')?.focus();
    },
  };
}

/**
 * Lets the reader stay at a result when the list is made anew: whoever is
 * quicker than the search has already gone into it by arrow.
 */
function keepingFocus(list: HTMLElement, change: () => void): void {
  const focused = list.contains(document.activeElement)
    ? (document.activeElement as HTMLAnchorElement).href
    : undefined;
  change();
  if (focused === undefined) return;
  const links = [...list.querySelectorAll('a')];
  (links.find(({ href }) => href === focused) ?? links[0])?.focus();
}
