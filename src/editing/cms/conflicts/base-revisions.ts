import type { BaseRevisions } from '../../protocol/base-revisions.ts';

/** Which entry: its collection and slug, and the path of its file. */
export interface EntryPlace {
  readonly collection: string;
  /** Decap's slug, the id. */
  readonly slug: string;
  /** Path of the file. */
  readonly path: string;
}

/** The part of `localStorage` that is used. */
export type Memory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Remembers which versions an editor's text is based on, so that a save never
 * overwrites a colleague's unseen. Revisions that are loaded later, as for the
 * board of drafts, do not count: only those known when the entry was opened.
 *
 * They are kept on the device while there are unsaved changes, since a text that
 * is restored another day is based on the versions of the day it was written.
 */
export class BaseRevisionTracker {
  readonly #memory: Memory;
  readonly #drafts = new Map<string, string | null>();
  readonly #published = new Map<string, string | null>();
  #open: { readonly place: EntryPlace; expected: BaseRevisions } | undefined;

  /** @param memory of the device */
  constructor(memory: Memory) {
    this.#memory = memory;
  }

  /** Records the revision of a draft that was loaded; null when there is none. */
  seeDraft(collection: string, slug: string, revision: string | null): void {
    this.#drafts.set(`${collection}/${slug}`, revision);
  }

  /** Records the revision of a published file that was loaded; null when there is none. */
  seePublished(path: string, revision: string | null): void {
    this.#published.set(path, revision);
  }

  /** An entry was opened in its latest recorded versions; undefined for a new one, which has no file yet. */
  open(place: EntryPlace | undefined): void {
    this.#open = place && { place, expected: this.#latest(place) };
  }

  /** The open entry has unsaved changes: its base revisions are stored on the device. */
  change(): void {
    if (!this.#open) return;
    this.#memory.setItem(keyOf(this.#open.place), JSON.stringify(this.#open.expected));
  }

  /** The unsaved changes of another day were restored into the open entry, with their base revisions. */
  restore(): void {
    const kept = this.#open && this.#memory.getItem(keyOf(this.#open.place));
    if (this.#open && kept) this.#open.expected = JSON.parse(kept) as BaseRevisions;
  }

  /** The open entry now includes the latest recorded versions. */
  catchUp(): void {
    if (this.#open) this.#open.expected = this.#latest(this.#open.place);
    // Also on the device: `replaceDraft` puts data into the entry as if restored from there.
    this.change();
  }

  /** The entry was saved as the draft `revision`; its published file is unchanged. */
  saved(place: EntryPlace, revision: string): void {
    this.seeDraft(place.collection, place.slug, revision);
    if (this.#open && isSame(this.#open.place, place)) {
      this.#open.expected = { ...this.#open.expected, draft: revision };
    }
    this.#memory.removeItem(keyOf(place));
  }

  /** The base revisions to send with a save. An entry that was not opened is new: it has none. */
  expected(place: EntryPlace): BaseRevisions {
    if (this.#open && isSame(this.#open.place, place)) return this.#open.expected;
    return { draft: null, published: { [place.path]: null } };
  }

  #latest({ collection, slug, path }: EntryPlace): BaseRevisions {
    const draft = this.#drafts.get(`${collection}/${slug}`);
    const published = this.#published.get(path);
    return {
      ...(draft !== undefined && { draft }),
      ...(published !== undefined && { published: { [path]: published } }),
    };
  }
}

/** The key has been in use since the first version; another one would lose what devices keep. */
const keyOf = ({ collection, slug }: EntryPlace) => `samklok:began:${collection}/${slug}`;

function isSame(one: EntryPlace, other: EntryPlace): boolean {
  return one.collection === other.collection && one.slug === other.slug;
}
