import type { Watcher } from './watch-store.ts';

/** The address of a form: of a new entry, or of one that exists. */
const form = /#\/collections\/([^/?]+)\/(?:new|entries\/([^?]+))/;

/**
 * Opens the right entry when an address leads from one form straight to
 * another, as the browser's back button and links from outside do. Decap shows
 * the entry that was open before under the new address; saved, it would be put
 * in the other's place.
 */
export function reopenForms(): Watcher {
  let isOpen = (_collection: string, _slug: string | undefined): boolean => true;
  window.addEventListener('hashchange', ({ oldURL, newURL }) => {
    const [from, to] = [form.exec(oldURL), form.exec(newURL)];
    if (!from || !to || from[0] === to[0]) return;
    const [, collection = '', slug] = to;
    // After a first save the entry that is open gets its address; that is no other.
    if (!isOpen(collection, slug && decodeURIComponent(slug))) location.reload();
  });
  return (_action, store) => {
    isOpen = (collection, slug) => {
      const entry = (name: string) => store.getState().entryDraft.getIn(['entry', name]);
      return entry('collection') === collection && (entry('slug') || undefined) === slug;
    };
  };
}
