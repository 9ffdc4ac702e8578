import type { ImmutableMap } from '../../decap/globals.ts';
import { replaceDraft } from './replace-draft.ts';
import type { Action, Store, Watcher } from './watch-store.ts';

/**
 * Keeps a text that was restored from the device. Decap offers to restore unsaved
 * changes; for an entry that exists it puts them into the form, and overwrites
 * them when the saved entry is loaded
 * (https://github.com/decaporg/decap-cms/issues/5055). This puts them back.
 */
export function keepRestoredDraft(): Watcher {
  let restored: { readonly slug: unknown; readonly data: object } | undefined;

  return (action: Action, store: Store) => {
    const draft = store.getState().entryDraft;
    const slug = () => draft.getIn(['entry', 'slug']);
    if (action.type === 'DRAFT_CREATE_FROM_LOCAL_BACKUP') {
      const data = draft.getIn(['entry', 'data']) as ImmutableMap | undefined;
      restored = data && { slug: slug(), data: data.toJS() as object };
    } else if (action.type === 'DRAFT_CREATE_FROM_ENTRY') {
      const { data, slug: restoredSlug } = restored ?? {};
      restored = undefined;
      if (data && restoredSlug === slug()) replaceDraft(store, data);
    } else if (endsTheDraft.has(action.type)) {
      restored = undefined;
    }
  };
}

/** Actions after which the restored text is not needed any more: it is saved, or discarded. */
const endsTheDraft: ReadonlySet<string> = new Set([
  'DRAFT_DISCARD',
  'ENTRY_PERSIST_SUCCESS',
  'UNPUBLISHED_ENTRY_PERSIST_SUCCESS',
]);
