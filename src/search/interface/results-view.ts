import { writeState } from '../search-state.ts';
import type { SearchResult } from '../search-results.ts';
import { noResultAdvice, resultNotes, retryAdvice } from './result-notes.ts';
import { createAnnouncer } from './live-announcer.ts';
import type { CompletedSearch, SearchDisplay } from './search-controller.ts';
import type { ResultRow } from './result-row.ts';
import { requireElement } from './require-element.ts';
import { resultStatus } from './result-status.ts';
import type { SearchTexts } from './interface-texts.ts';

/** What shows results, on the search page and in the dialog. */
export interface ResultsView extends SearchDisplay {
  /** The list of results. */
  readonly list: HTMLElement;
  /** Shows more pages of the same search, and takes the reader to the first of them. */
  add(hits: readonly SearchResult[]): void;
  /** Says that something could not be loaded, and leaves what is shown. */
  showLoadError(): void;
}

/**
 * Shows results in the parts of `root`, which both the page and the dialog
 * have: `[data-search-status]` (what is seen), `[role="status"]` (what is
 * heard), `-notes`, `-results`, and `-help` with `-advice` in it.
 * @throws when one of them is missing
 */
export function createResultsView(
  root: HTMLElement,
  texts: SearchTexts,
  row: ResultRow,
): ResultsView {
  const status = requireElement(root, '[data-search-status]');
  const notes = requireElement(root, '[data-search-notes]');
  const list = requireElement(root, '[data-search-results]');
  const help = requireElement(root, '[data-search-help]');
  const advice = requireElement(root, '[data-search-advice]');
  const announcer = createAnnouncer(requireElement(root, '[role="status"]'));
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
  const rows = (hits: readonly SearchResult[]) => hits.map((hit) => row(hit, texts));

  return {
    list,
    idle: () => {
      empty();
      show(words.idle, []);
      announcer.cancel();
    },
    loading: () => {
      status.textContent = words.loading;
      announcer.announce(words.loading, true);
    },
    failed: () => {
      empty();
      show(words.failed, [], retryAdvice(texts));
      announcer.announce(words.failed, false);
    },
    showLoadError: () => {
      status.textContent = words.failed;
      announcer.announce(words.failed, false);
    },
    found: (found: CompletedSearch) => {
      const outcome = resultStatus(found, words, document.documentElement.lang);
      preserveFocus(list, () => list.replaceChildren(...rows(found.firstResults)));
      const isNone = found.results.count === 0;
      show(
        outcome.status,
        resultNotes(outcome, texts),
        isNone ? noResultAdvice(outcome, texts) : undefined,
      );
      list.dataset['query'] = found.state.query.trim();
      // For whoever waits for the whole of it: what it is the whole answer to, as in an address.
      list.dataset['whole'] = found.isBrief ? '' : writeState(found.state);
      announcer.announce(outcome.spoken, found.isTyping);
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
function preserveFocus(list: HTMLElement, change: () => void): void {
  const focused = list.contains(document.activeElement)
    ? (document.activeElement as HTMLAnchorElement).href
    : undefined;
  change();
  if (focused === undefined) return;
  const links = [...list.querySelectorAll('a')];
  (links.find(({ href }) => href === focused) ?? links[0])?.focus();
}
