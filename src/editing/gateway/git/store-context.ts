import type { StoredFile } from '../draft-store.ts';
import type { HashName } from './git-object.ts';
import { isObjectId } from './git-object.ts';
import type { Queue } from './keyed-queue.ts';
import type { Repository } from './repository.ts';

/** What every operation of the store works on. */
export interface StoreContext {
  readonly repository: Repository;
  /** The content folder in the repository; empty when it is the root. */
  readonly contentPath: string;
  /** Ref of the published branch. */
  readonly branch: string;
  /** One operation at a time on each draft, and one on the published branch. */
  readonly queue: Queue;
  /** What time it is. */
  readonly now: () => Date;
  /** Tells whoever runs the service. */
  readonly warn: (text: string) => void;
}

/** A path of the content folder as the repository has it. */
export function inRepository({ contentPath }: StoreContext, path: string): string {
  return contentPath === '' ? path : `${contentPath}/${path}`;
}

/** The published branch's latest commit. @throws when the branch has been removed */
export async function publishedTip({ repository, branch }: StoreContext): Promise<string> {
  const tip = await repository.ref(branch);
  if (tip === undefined) throw new Error(`the branch ${branch} is gone`);
  return tip;
}

/** Id of a content file at a commit; null when it is not there. */
export async function fileIdAt(
  context: StoreContext,
  commit: string,
  path: string,
): Promise<string | null> {
  return (await context.repository.fileId(commit, inRepository(context, path))) ?? null;
}

/** A content file at a commit, or undefined. */
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

/** Whether bytes are no text; such as images. */
export function isBinary(content: Buffer): boolean {
  return content.includes(0);
}

/** Bytes as text for people to compare; an image or its like gives an empty text. */
export function readable(content: Buffer): string {
  return isBinary(content) ? '' : content.toString('utf8');
}

/** The text of a blob for people to compare; null when there is none. */
export async function textOf(context: StoreContext, oid: string | null): Promise<string | null> {
  const content = oid === null ? undefined : await context.repository.blob(oid);
  return content ? readable(content) : null;
}

/** How objects are named in the repository. */
export function hashOf({ repository }: StoreContext): HashName {
  return repository.hash;
}
