import type { ImmutableMap } from '../../decap/globals.ts';

/** An action of Decap's store, as it reaches the reducers. */
export interface Action {
  readonly type: string;
  readonly payload?: unknown;
}

/** The part of the state of Decap's store that is read here. */
export interface State {
  /** The entry that is open. */
  readonly entryDraft: ImmutableMap;
}

/** The part of Decap's Redux store that is used. */
export interface Store {
  getState(): State;
  dispatch(action: Action): unknown;
}

/** Called after the store has reduced each action. */
export type Watcher = (action: Action, store: Store) => void;

type MakeStore = (...args: unknown[]) => Store;
type Enhancer = (make: MakeStore) => MakeStore;

/**
 * Watches Decap's store from its creation on. Decap passes the store to the
 * developer tools of Redux through a function on `window`, which is provided
 * here; call it before Decap's script is loaded.
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
