import type { ImmutableMap } from '../../decap/globals.ts';
import type { Store } from './watch-store.ts';

/**
 * Puts other data into the entry that is open, as unsaved changes. It goes the
 * way of a text restored from the device, in which Decap turns plain data into
 * its own kind; the two steps in one go, so that Decap asks nothing in between.
 */
export function replaceDraft(store: Store, data: object): void {
  const entry = (store.getState().entryDraft.get('entry') as ImmutableMap).toJS() as object;
  store.dispatch({ type: 'DRAFT_LOCAL_BACKUP_RETRIEVED', payload: { entry: { ...entry, data } } });
  store.dispatch({ type: 'DRAFT_CREATE_FROM_LOCAL_BACKUP' });
}
