import type { ImmutableMap } from '../../decap/globals.ts';

/** An action of Decap's store, as it reaches the reducers. */
export interface Action {
  readonly type: string;
  readonly payload?: unknown;
}

/** What Decap keeps, as far as it is looked at here. */
export interface State {
  /** The entry that is open. */
  readonly entryDraft: ImmutableMap;
}

/** Decap's store. */
export interface Store {
  /** What it holds now. */
  getState(): State;
  dispatch(action: Action): unknown;
}

/** Called after each action has been carried out. */
export type Watcher = (action: Action, store: Store) => void;

type MakeStore = (...args: unknown[]) => Store;
type Enhancer = (make: MakeStore) => MakeStore;

/**
 * Watches Decap's store from before it is made. Decap offers it to the
 * developer tools of Redux through a function on `window`; this takes the place
 * of those, so call it before Decap's script is loaded.
 */
export function watchStore(watcher: Watcher): void {
  const watched: Enhancer =
    (make) =>
    (...args) => {
      const store = make(...args);
      const dispatch = store.dispatch.bind(store);
      store.dispatch = (action) => {
        const result = dispatch(action);
        watcher(action, store);
        return result;
      };
      return store;
    };
  const compose =
    (...enhancers: Enhancer[]): Enhancer =>
    (make) =>
      // The last one is innermost: it sees plain actions only, after Decap's own thunks.
      [...enhancers, watched].reduceRight((inner, enhance) => enhance(inner), make);
  Object.assign(window, { __REDUX_DEVTOOLS_EXTENSION_COMPOSE__: compose });
}
