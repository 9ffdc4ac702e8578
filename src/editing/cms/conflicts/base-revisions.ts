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
 * Remembers which versions an editor's text came from, so that a save never
 * covers a colleague's. What merely goes by, as when the board of drafts is
 * loaded, does not count: only what had been seen when the entry was opened.
 *
 * It is kept on the device while there are unsaved changes. A text that is
 * restored there another day came from the version of that day.
 */
export class Began {
  readonly #memory: Memory;
  readonly #drafts = new Map<string, string | null>();
  readonly #published = new Map<string, string | null>();
  #open: { readonly place: EntryPlace; expected: BaseRevisions } | undefined;

  /** @param memory of the device */
  constructor(memory: Memory) {
    this.#memory = memory;
  }

  /** Notes the revision of a draft that went by; null when there is none. */
  seeDraft(collection: string, slug: string, revision: string | null): void {
    this.#drafts.set(`${collection}/${slug}`, revision);
  }

  /** Notes the revision of a published file that went by; null when there is none. */
  seePublished(path: string, revision: string | null): void {
    this.#published.set(path, revision);
  }

  /** An entry was opened, as it was last seen. Undefined: a new one, that has no place yet. */
  open(place: EntryPlace | undefined): void {
    this.#open = place && { place, expected: this.#latest(place) };
  }

  /** The open entry has unsaved changes. */
  change(): void {
    if (!this.#open) return;
    this.#memory.setItem(keyOf(this.#open.place), JSON.stringify(this.#open.expected));
  }

  /** The unsaved changes of another day were restored into the open entry. */
  restore(): void {
    const kept = this.#open && this.#memory.getItem(keyOf(this.#open.place));
    if (this.#open && kept) this.#open.expected = JSON.parse(kept) as BaseRevisions;
  }

  /** What is open has been brought up to what was last seen. */
  catchUp(): void {
    if (this.#open) this.#open.expected = this.#latest(this.#open.place);
    // Also on the device, for what is put into the entry next counts as restored from there.
    this.change();
  }

  /** The entry was saved as the draft `revision`; its published file is what it was. */
  saved(place: EntryPlace, revision: string): void {
    this.seeDraft(place.collection, place.slug, revision);
    if (this.#open && isSame(this.#open.place, place)) {
      this.#open.expected = { ...this.#open.expected, draft: revision };
    }
    this.#memory.removeItem(keyOf(place));
  }

  /** What to send with a save. Of an entry that was not opened nothing is there yet. */
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

const keyOf = ({ collection, slug }: EntryPlace) => `samklok:began:${collection}/${slug}`;

function isSame(one: EntryPlace, other: EntryPlace): boolean {
  return one.collection === other.collection && one.slug === other.slug;
}
