import type { BaseRevisions } from '../protocol/base-revisions.ts';
import type { FileConflict } from '../protocol/file-conflict.ts';
import type { RemovalRequest } from '../protocol/removal-request.ts';
import type { DraftStatus } from '../protocol/request-schemas.ts';

/** Author of a change. Both fields are non-empty: the API fills in what sign-in does not provide. */
export interface Person {
  /** Display name. */
  readonly name: string;
  /** E-mail address, for git. */
  readonly email: string;
}

/** Identifies a draft by Decap's collection and slug. Its branch is `cms/<collection>/<slug>`. */
export interface DraftKey {
  /** Collection, the name of a kind. */
  readonly collection: string;
  /** Slug, the id of the entry. */
  readonly slug: string;
}

/** The requested new state of a file. */
export interface FileChange {
  /** Relative to the content folder, with `/`, such as `reflections/2026/ringa-tillbaka.mdx`. */
  readonly path: string;
  /** New bytes; null removes the file. */
  readonly content: Buffer | null;
}

/** A file at some commit. */
export interface StoredFile {
  /** Relative to the content folder. */
  readonly path: string;
  readonly content: Buffer;
  /** Git's object id of the content. */
  readonly revision: string;
}

/** A file that a draft changes. */
export interface DraftFile {
  /** Relative to the content folder. */
  readonly path: string;
  /** The change relative to the draft's base. */
  readonly change: 'added' | 'changed' | 'removed';
  /** Git's object id of the content in the draft; null when it removes the file. */
  readonly revision: string | null;
}

/** The current state of a draft. */
export interface Draft {
  readonly key: DraftKey;
  /** Workflow status. */
  readonly status: DraftStatus;
  readonly revision: string;
  /** The published commit that it is based on. */
  readonly base: string;
  /** Author of the last save; a change of status has no influence on it. */
  readonly author: Person;
  /** Time of the last save, in ISO 8601. */
  readonly updatedAt: string;
  /** Why its files are removed; undefined when the draft was saved without a removal request. */
  readonly removal: RemovalRequest | undefined;
  readonly files: readonly DraftFile[];
}

/** A proposed state of the content folder, for {@link Guard}. */
export interface Proposal {
  /** Commit that the changes apply to. */
  readonly onto: string;
  /** All files that would differ from it. */
  readonly changes: readonly FileChange[];
}

/** Validates a proposal before it is committed: resolves if it is accepted, rejects with the reason for the editor. */
export type Guard = (proposal: Proposal) => Promise<void>;

/** Result of {@link DraftStore.save}. */
export interface SaveResult {
  /** The saved draft. */
  readonly draft: Draft;
  /** Files published since the editor began; they are merged when the draft is published. */
  readonly publishedSince: readonly FileConflict[];
}

/** Drafts and published content in a git repository. Every change is atomic. */
export interface DraftStore {
  /** Id of the published branch's latest commit. */
  head(): Promise<string>;
  /** A published file; undefined when absent. */
  readPublished(path: string): Promise<StoredFile | undefined>;
  /**
   * Published files in a folder, sorted by path.
   * @param extension without a dot; empty matches all files
   * @param depth levels of folders; 1 is the folder itself
   */
  listPublished(folder: string, extension: string, depth: number): Promise<StoredFile[]>;
  /** All drafts, the least recently changed first. */
  listDrafts(): Promise<DraftKey[]>;
  /** A draft; undefined when absent. */
  readDraft(key: DraftKey): Promise<Draft | undefined>;
  /** A file in a draft; undefined when absent. */
  readDraftFile(key: DraftKey, path: string): Promise<StoredFile | undefined>;
  /** A file at a commit id that the store returned earlier; undefined when absent. */
  readAt(commit: string, path: string): Promise<StoredFile | undefined>;
  /**
   * Creates or replaces a draft. `changes` are all its files: a file that it
   * changed before and that is not among them is reverted to the published one.
   * Changes may equal the published content. Without `status` it is kept.
   * @throws {ConflictError} when the draft has changed since the editor began,
   *   or `expected.published` names a file that never was published
   * @throws the guard's error; nothing is committed then
   */
  save(request: {
    readonly key: DraftKey;
    readonly changes: readonly FileChange[];
    readonly status?: DraftStatus;
    readonly author: Person;
    readonly message: string;
    /** Kept with the draft until it is saved anew. */
    readonly removal?: RemovalRequest;
    readonly expected?: BaseRevisions;
    readonly guard: Guard;
  }): Promise<SaveResult>;
  /** Changes the status of a draft. @throws {NotFoundError} */
  setStatus(key: DraftKey, status: DraftStatus, author: Person): Promise<Draft>;
  /** Discards a draft; its commits are kept under `refs/samklok/discarded/`. @throws {NotFoundError} */
  discard(key: DraftKey, author: Person): Promise<void>;
  /**
   * Publishes a draft by a three-way merge with what has been published since its
   * base, line by line. With conflicts nothing is changed. A draft that was already
   * published by a service that crashed before it replied returns the published
   * commit.
   * @param expected commit of the draft that the publisher has reviewed; not compared when left out
   * @returns the new commit of the published branch
   * @throws {ConflictError} where both changed the same lines, or the draft is not the expected one
   * @throws {NotFoundError}
   * @throws the guard's error
   */
  publish(key: DraftKey, author: Person, guard: Guard, expected?: string): Promise<string>;
}

/** Another editor has changed the same content. */
export class ConflictError extends Error {
  /** The conflicting files. */
  readonly conflicts: readonly FileConflict[];

  /** @param conflicts at least one */
  constructor(conflicts: readonly FileConflict[]) {
    super(`conflict: ${conflicts.map(({ path }) => path).join(', ')}`);
    this.name = 'ConflictError';
    this.conflicts = conflicts;
  }
}

/** The requested draft or file does not exist. */
export class NotFoundError extends Error {
  /** @param what the name of the draft or file */
  constructor(what: string) {
    super(`not found: ${what}`);
    this.name = 'NotFoundError';
  }
}
