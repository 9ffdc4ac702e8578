import { createStore, del, get, set } from 'idb-keyval';

/**
 * A prefilled draft passed to the editors' page in the same browser. It is stored in
 * IndexedDB instead of the address, so that its length is unlimited and no server log
 * contains it.
 */
export interface DraftHandover {
  /** Kind of the new entry, also its key in the store. */
  readonly kind: string;
  /** Known fields of the entry. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** Maximum age of a stored draft, in milliseconds. */
const maxAge = 60 * 60 * 1000;

/** Opened when first needed: a browser may refuse storage, and most visits hand nothing over. */
const openStore = () => createStore('samklok-overlamning', 'utkast');

/** Stores a draft for the editors' page. */
async function storeDraft(draft: DraftHandover): Promise<void> {
  await set(draft.kind, { ...draft, at: Date.now() }, openStore());
}

/**
 * Reads and deletes the stored draft of a kind. Returns undefined when there is none or
 * it is older than an hour.
 * @throws when IndexedDB is unavailable
 */
export async function takeStoredDraft(kind: string): Promise<DraftHandover | undefined> {
  const store = openStore();
  const found = await get<DraftHandover & { readonly at: number }>(kind, store);
  if (!found) return undefined;
  await del(kind, store);
  return Date.now() - found.at < maxAge ? { kind: found.kind, data: found.data } : undefined;
}

/**
 * Makes links to a new entry store their prefilled draft before they navigate. The
 * draft is JSON in the link's `data-hand-over` attribute.
 */
export function storeDraftOnLinkClick(document: Document): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-hand-over]')) {
    link.addEventListener('click', (event) => {
      const draft = JSON.parse(link.dataset['handOver'] ?? '') as DraftHandover;
      const stored = storeDraft(draft).catch(() => undefined);
      // Opened in another tab, so storing finishes without delaying navigation.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      void stored.then(() => location.assign(link.href));
    });
  }
}
