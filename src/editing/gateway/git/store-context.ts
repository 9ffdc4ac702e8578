import type { StoredFile } from '../draft-store.ts';
import type { HashName } from './git-object.ts';
import { isObjectId } from './git-object.ts';
import type { Queue } from './keyed-queue.ts';
import type { Repository } from './repository.ts';

/** What all operations of the store share. */
export interface StoreContext {
  readonly repository: Repository;
  /** Content folder relative to the repository; empty when it is the root. */
  readonly contentPath: string;
  /** Full ref name of the published branch. */
  readonly branch: string;
  /** Serialises operations per draft, and on the published branch. */
  readonly queue: Queue;
  /** Current time. */
  readonly now: () => Date;
  /** Logs a warning for the operator. */
  readonly warn: (text: string) => void;
}

/** Converts a path relative to the content folder to one relative to the repository. */
export function repositoryPath({ contentPath }: StoreContext, path: string): string {
  return contentPath === '' ? path : `${contentPath}/${path}`;
}

/** Latest commit of the published branch. @throws when the branch has been deleted */
export async function publishedTip({ repository, branch }: StoreContext): Promise<string> {
  const tip = await repository.ref(branch);
  if (tip === undefined) throw new Error(`the branch ${branch} is gone`);
  return tip;
}

/** Blob id of a content file at a commit; null when absent. */
export async function fileIdAt(
  context: StoreContext,
  commit: string,
  path: string,
): Promise<string | null> {
  return (await context.repository.fileId(commit, repositoryPath(context, path))) ?? null;
}

/** A content file at a commit; undefined when absent, or when `commit` is not an object id. */
export async function fileAt(
  context: StoreContext,
  commit: string,
  path: string,
): Promise<StoredFile | undefined> {
  if (!isObjectId(commit)) return undefined;
  const revision = await fileIdAt(context, commit, path);
  const content = revision === null ? undefined : await context.repository.blob(revision);
  return content && revision !== null ? { path, content, revision } : undefined;
}

/** Whether content is binary, such as an image: it contains a NUL byte. */
export function isBinary(content: Buffer): boolean {
  return content.includes(0);
}

/** Content as text to compare; empty for binary content. */
export function displayText(content: Buffer): string {
  return isBinary(content) ? '' : content.toString('utf8');
}

/** Text of a blob to compare; null when absent. */
export async function blobText(context: StoreContext, oid: string | null): Promise<string | null> {
  const content = oid === null ? undefined : await context.repository.blob(oid);
  return content ? displayText(content) : null;
}

/** Hash algorithm of the repository's object ids. */
export function hashName({ repository }: StoreContext): HashName {
  return repository.hash;
}
