import { takeOver } from '../../../reading/client/hand-over.ts';
import type { ImmutableMap } from '../../decap/globals.ts';
import { replaceDraft } from './replace-draft.ts';
import type { Watcher } from './watch-store.ts';

/** Fills a new entry with what was handed over on this device, if anything was. */
export function prefillNewEntries(): Watcher {
  return (action, store) => {
    if (action.type !== 'DRAFT_CREATE_EMPTY') return;
    const draft = () => store.getState().entryDraft;
    const kind = String(draft().getIn(['entry', 'collection']));
    const key = draft().get('key');
    void takeOver(kind).then((handed) => {
      // By now another entry may be open.
      if (!handed || draft().get('key') !== key) return;
      const data = (draft().getIn(['entry', 'data']) as ImmutableMap).toJS() as object;
      replaceDraft(store, { ...data, ...handed.data });
    });
  };
}
