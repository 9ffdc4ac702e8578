import type { BaseRevisions } from '../protocol/base-revisions.ts';
import type { FileConflict } from '../protocol/file-conflict.ts';
import type { RemovalRequest } from '../protocol/removal-request.ts';
import type { DraftStatus } from '../protocol/request-schemas.ts';

/** Who made a change. Never empty: the wire fills in what sign-in does not tell. */
export interface Person {
  /** Name, as colleagues read it. */
  readonly name: string;
  /** Address, as git wants one. */
  readonly email: string;
}

/** Which draft: Decap's collection and slug. The branch is `cms/<collection>/<slug>`. */
export interface DraftKey {
  /** Collection, the name of a kind. */
  readonly collection: string;
  /** Slug, the id of the entry. */
  readonly slug: string;
}

/** A file as it is to be. Paths are relative to the content folder, with `/`. */
export interface FileChange {
  /** Such as `reflections/2026/ringa-tillbaka.mdx`. */
  readonly path: string;
  /** Its bytes; null when the file is to be removed. */
  readonly content: Buffer | null;
}

/** A file as it is. */
export interface StoredFile {
  /** Relative to the content folder. */
  readonly path: string;
  readonly content: Buffer;
  /** Git's id of the bytes. */
  readonly revision: string;
}

/** How a draft differs from what is published. */
export interface DraftFile {
  /** Relative to the content folder. */
  readonly path: string;
  /** What the draft does to it, seen from where the draft began. */
  readonly change: 'added' | 'changed' | 'removed';
  /** Git's id of the draft's bytes; null when it removes the file. */
  readonly revision: string | null;
}

/** A draft as it is. */
export interface Draft {
  readonly key: DraftKey;
  /** How far it has come. */
  readonly status: DraftStatus;
  readonly revision: string;
  /** The commit of the published branch that it began from. */
  readonly base: string;
  /** Who saved it last; whoever moves it on or back is not its author. */
  readonly author: Person;
  /** When it was saved, as an ISO date and time. */
  readonly updatedAt: string;
  /** Why its files are removed; undefined when the draft was saved without a removal request. */
  readonly removal: RemovalRequest | undefined;
  readonly files: readonly DraftFile[];
}

/** A whole content folder as it would be, for {@link Guard}. */
export interface Proposal {
  /** Commit that the changes are put on top of. */
  readonly onto: string;
  /** Everything that would differ from it. */
  readonly changes: readonly FileChange[];
}

/** Judges what is about to be committed. Throws what the editor is to be told; returns when all is well. */
export type Guard = (proposal: Proposal) => Promise<void>;

/** What {@link DraftStore.save} gives back. */
export interface Saved {
  /** The draft as it is now. */
  readonly draft: Draft;
  /** Published files that have changed since the editor began; nothing is lost, they meet again at publishing. */
  readonly movedOn: readonly FileConflict[];
}

/** Drafts and what is published, in a git repository. Every change is one step: it happens, or it does not. */
export interface DraftStore {
  /** The published branch's latest commit. */
  head(): Promise<string>;
  /** A published file, or undefined. */
  readPublished(path: string): Promise<StoredFile | undefined>;
  /** Published files in a folder with an ending (without dot; empty takes all), `depth` folders deep (1: the folder itself). */
  listPublished(folder: string, extension: string, depth: number): Promise<StoredFile[]>;
  /** All drafts; those first that have been left alone longest. */
  listDrafts(): Promise<DraftKey[]>;
  /** A draft, or undefined. */
  readDraft(key: DraftKey): Promise<Draft | undefined>;
  /** A file as a draft has it; undefined when it is not there. */
  readDraftFile(key: DraftKey, path: string): Promise<StoredFile | undefined>;
  /** A file at a commit that the store has named; undefined when it is not there. */
  readAt(commit: string, path: string): Promise<StoredFile | undefined>;
  /**
   * Saves a draft, making it if it is not there. `changes` are all its files: a
   * file it had and that is not among them goes back to what is published. It
   * may say the same as what is published. The status stays when left out.
   * @throws {ConflictError} when the draft is not the one the editor began from,
   *   or `expected.published` names a file that never was published
   * @throws what the guard throws; nothing is then committed
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
  }): Promise<Saved>;
  /** Moves a draft on or back. @throws {NotFoundError} */
  setStatus(key: DraftKey, status: DraftStatus, author: Person): Promise<Draft>;
  /** Throws a draft away; its commits are kept under `refs/samklok/discarded/`. @throws {NotFoundError} */
  discard(key: DraftKey, author: Person): Promise<void>;
  /**
   * Publishes a draft: what has been published meanwhile and the draft are
   * woven together line by line; where they disagree nothing happens. One that
   * has been published already, by a service that ended before it said so, gives
   * the published commit.
   * @param expected the draft's commit that whoever publishes has seen; not compared when left out
   * @returns the new commit of the published branch
   * @throws {ConflictError} where both changed the same lines, or the draft is not the expected one
   * @throws {NotFoundError}
   * @throws what the guard throws
   */
  publish(key: DraftKey, author: Person, guard: Guard, expected?: string): Promise<string>;
}

/** Someone else was there first. */
export class ConflictError extends Error {
  /** What has changed, by file. */
  readonly conflicts: readonly FileConflict[];

  /** At least one conflict. */
  constructor(conflicts: readonly FileConflict[]) {
    super(`conflict: ${conflicts.map(({ path }) => path).join(', ')}`);
    this.name = 'ConflictError';
    this.conflicts = conflicts;
  }
}

/** There is no such draft or file. */
export class NotFoundError extends Error {
  /** Names what was asked for. */
  constructor(what: string) {
    super(`not found: ${what}`);
    this.name = 'NotFoundError';
  }
}
