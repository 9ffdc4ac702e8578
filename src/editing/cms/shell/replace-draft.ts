import type { ImmutableMap } from '../../decap/globals.ts';
import type { Store } from './watch-store.ts';

/**
 * Puts other data into the entry that is open, as unsaved changes. It uses the
 * actions that restore a text from the device, since these convert plain data
 * into Decap's own; dispatched together, so that Decap does not ask in between.
 */
export function replaceDraft(store: Store, data: object): void {
  const entry = (store.getState().entryDraft.get('entry') as ImmutableMap).toJS() as object;
  store.dispatch({ type: 'DRAFT_LOCAL_BACKUP_RETRIEVED', payload: { entry: { ...entry, data } } });
  store.dispatch({ type: 'DRAFT_CREATE_FROM_LOCAL_BACKUP' });
}
