import { isIdle, readState, writeState, type SearchState } from './address.ts';
import { loadSearch, search, type Answer, type Hit } from './pagefind.ts';
import { searchView, type SearchView } from './search-view.ts';

/** Pause in typing before searching, in ms: longer than between two keys of a quick typist. */
const typingPause = 120;
/** Results shown at a time. */
const pageLength = 15;

/**
 * Brings the search page to life: results while typing, filters with counts,
 * and everything in the address, so that a search can be sent and gone back to.
 */
export function startSearchPage(root: HTMLElement): void {
  const view = searchView(root);
  const { base } = view;
  let latest = 0;

  const show = async (state: SearchState) => {
    const turn = ++latest;
    if (isIdle(state)) return view.showIdle();
    view.showLoading();
    try {
      const answer = await search(base, state);
      const hits = await answer.hits(0, pageLength);
      // A slower, older search must not overwrite a newer one.
      if (turn === latest) showAnswer(view, answer, hits, state.query);
    } catch {
      if (turn === latest) view.showFailure();
    }
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const typed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const state = view.state();
      history.replaceState(null, '', location.pathname + writeState(state));
      void show(state);
    }, typingPause);
  };
  const decided = () => {
    clearTimeout(timer);
    const state = view.state();
    const address = writeState(state);
    // Going back should always lead to something else.
    if (address !== location.search) history.pushState(null, '', location.pathname + address);
    void show(state);
  };
  const arrived = () => {
    const state = readState(location.search);
    view.setState(state);
    void show(state);
  };

  view.onTyping(typed);
  view.onDecision(decided);
  addEventListener('popstate', arrived);
  // Fetching the index at the first sign of interest hides the wait behind typing.
  view.onInterest(() => void loadSearch(base).catch(() => undefined));
  arrived();
}

function showAnswer(view: SearchView, answer: Answer, hits: readonly Hit[], query: string): void {
  view.showHits(answer, hits, query);
  let shown = hits.length;
  view.onMore(async () => {
    const more = await answer.hits(shown, pageLength);
    shown += more.length;
    view.addHits(more, shown < answer.count);
  });
}
