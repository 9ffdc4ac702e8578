import { readState, writeState, type SearchState } from '../search-state.ts';

/** How long typing rests before the address follows, in ms: browsers refuse to be asked at every key. */
const replaceDelay = 300;

/** The address of the search page. */
export interface PageAddress {
  read(): SearchState;
  /** Lets it follow what is being typed, without a step to go back to. */
  replaceLater(state: SearchState): void;
  /** Makes it follow now, before the page is left. */
  replaceNow(): void;
  /** Makes a step to go back to, unless it says so already. */
  push(state: SearchState): void;
  /** Hears when the reader goes back or forward. */
  onReturn(react: () => void): void;
}

/** Keeps the search in the address of the page, so that it can be sent and gone back to. */
export function createPageAddress(): PageAddress {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let next: SearchState | undefined;
  const addressOf = (state: SearchState) => location.pathname + writeState(state);
  const drop = () => {
    clearTimeout(timer);
    next = undefined;
  };
  const replaceNow = () => {
    if (next) history.replaceState(null, '', addressOf(next));
    drop();
  };
  return {
    read: () => readState(location.search),
    replaceNow,
    replaceLater: (state) => {
      drop();
      next = state;
      timer = setTimeout(replaceNow, replaceDelay);
    },
    push: (state) => {
      drop();
      if (writeState(state) !== location.search) history.pushState(null, '', addressOf(state));
    },
    onReturn: (react) =>
      addEventListener('popstate', () => {
        drop();
        react();
      }),
  };
}
