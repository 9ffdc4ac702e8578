/**
 * A draft that is handed over to the editors' page on the same device: not in
 * the address, so that it may be of any length and any text, and never reaches
 * a server's log.
 */
export interface DraftHandover {
  /** Kind of the new entry. */
  readonly kind: string;
  /** Its fields, as far as they are known. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** A hand-over that nobody took up is forgotten after an hour, in milliseconds. */
const maxAge = 60 * 60 * 1000;

const database = 'samklok-overlamning';
const storeName = 'utkast';

/** Lays a draft ready for the editors' page. */
async function storeDraft(draft: DraftHandover): Promise<void> {
  await inStore('readwrite', (store) => store.put({ ...draft, at: Date.now() }, draft.kind));
}

/** Takes up a draft of this kind, once. */
export async function takeStoredDraft(kind: string): Promise<DraftHandover | undefined> {
  const found = await inStore<(DraftHandover & { at: number }) | undefined>('readonly', (store) =>
    store.get(kind),
  );
  if (!found) return undefined;
  await inStore('readwrite', (store) => store.delete(kind));
  return Date.now() - found.at < maxAge ? { kind: found.kind, data: found.data } : undefined;
}

async function inStore<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest,
): Promise<T> {
  const open = indexedDB.open(database, 1);
  open.onupgradeneeded = () => open.result.createObjectStore(storeName);
  const db = await settled<IDBDatabase>(open);
  try {
    return await settled<T>(act(db.transaction(storeName, mode).objectStore(storeName)));
  } finally {
    db.close();
  }
}

function settled<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'));
  });
}

/**
 * Links that begin a new entry lay what they know of it ready before the
 * editors' page opens. The data is in the link's `data-hand-over`, as JSON.
 */
export function storeDraftOnLinkClick(document: Document): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-hand-over]')) {
    link.addEventListener('click', (event) => {
      const draft = JSON.parse(link.dataset['handOver'] ?? '') as DraftHandover;
      const stored = storeDraft(draft).catch(() => undefined);
      // Opened elsewhere, it is stored ready in time by itself.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      void stored.then(() => location.assign(link.href));
    });
  }
}
