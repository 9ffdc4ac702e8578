import type { Watcher } from './watch-store.ts';

/** The address of a form: of a new entry, or of one that exists. */
const form = /#\/collections\/([^/?]+)\/(?:new|entries\/([^?]+))/;

/**
 * Reloads the page when the address changes from one form directly to another, as
 * with the browser's back button and links from outside. Decap would go on showing
 * the former entry under the new address, and save it in place of the other.
 */
export function reloadOtherForms(): Watcher {
  let isOpen = (_collection: string, _slug: string | undefined): boolean => true;
  window.addEventListener('hashchange', ({ oldURL, newURL }) => {
    const [from, to] = [form.exec(oldURL), form.exec(newURL)];
    if (!from || !to || from[0] === to[0]) return;
    const [, collection = '', slug] = to;
    // After its first save the open entry gets an address; that is the same entry.
    if (!isOpen(collection, slug && decodeURIComponent(slug))) location.reload();
  });
  return (_action, store) => {
    isOpen = (collection, slug) => {
      const entry = (name: string) => store.getState().entryDraft.getIn(['entry', name]);
      return entry('collection') === collection && (entry('slug') || undefined) === slug;
    };
  };
}
