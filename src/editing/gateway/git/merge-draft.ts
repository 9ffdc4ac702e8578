import type { FileConflict } from '../../protocol/file-conflict.ts';
import type { FileChange } from '../draft-store.ts';
import { changesBetween, type FoundDraft } from './find-draft.ts';
import { gitObject, type GitObject } from './git-object.ts';
import { fileIdAt, hashName, blobText, type StoreContext } from './store-context.ts';
import { mergeLines, type ThreeWayTexts } from './merge-lines.ts';
import { redirectsFile, mergeRedirects } from './merge-redirects.ts';
import { lastPublished } from './last-change.ts';
import type { TreeChange } from './diff-trees.ts';

/** A draft merged with the published branch, not yet written. */
export interface MergedDraft {
  /** The files that differ from the published ones. */
  readonly changes: readonly FileChange[];
  /** Blob ids of `changes` by path. */
  readonly ids: ReadonlyMap<string, string | null>;
  /** Blobs that exist in neither branch. */
  readonly blobs: readonly GitObject[];
  /** Files with merge conflicts; if there are any, the other fields are incomplete. */
  readonly conflicts: readonly FileConflict[];
}

/**
 * Merges a draft with the published branch, file by file.
 * @throws when the draft's branch changes files outside the content folder
 */
export async function mergeDraft(
  context: StoreContext,
  tip: string,
  { ref, base, head }: FoundDraft,
): Promise<MergedDraft> {
  const { inside, outside } = await changesBetween(context, base, head);
  if (outside.length > 0)
    throw new Error(`${ref} changes more than content: ${outside.join(', ')}`);
  const changes: FileChange[] = [];
  const ids = new Map<string, string | null>();
  const blobs: GitObject[] = [];
  const conflicts: FileConflict[] = [];
  for (const change of inside) {
    const published = await fileIdAt(context, tip, change.path);
    const content = await mergeFile(context, change, published);
    if (content === undefined) {
      conflicts.push(await describeConflict(context, tip, change, published));
      continue;
    }
    const blob = content === null ? undefined : gitObject('blob', content, hashName(context));
    const id = blob?.oid ?? null;
    if (id === published) continue;
    changes.push({ path: change.path, content });
    ids.set(change.path, id);
    if (blob && id !== change.after) blobs.push(blob);
  }
  return { changes, ids, blobs, conflicts };
}

/** Merged bytes of a file; null when it is removed, undefined on a conflict. */
async function mergeFile(
  context: StoreContext,
  { path, before, after }: TreeChange,
  published: string | null,
): Promise<Buffer | null | undefined> {
  const { repository } = context;
  const bytes = async (id: string) => (await repository.blob(id)) ?? Buffer.alloc(0);
  if (published === before || published === after) return after === null ? null : bytes(after);
  const isList = path === redirectsFile;
  // Two new files of the same name, or one side removed a file that the other changed.
  if (published === null || after === null || (before === null && !isList)) return undefined;
  const texts: ThreeWayTexts = {
    base: before === null ? Buffer.alloc(0) : await bytes(before),
    published: await bytes(published),
    draft: await bytes(after),
  };
  return isList ? mergeRedirects(texts) : mergeLines(context, texts);
}

async function describeConflict(
  context: StoreContext,
  tip: string,
  { path, before, after }: TreeChange,
  published: string | null,
): Promise<FileConflict> {
  return {
    path,
    kind: 'published',
    ...(await lastPublished(context, tip, path)),
    base: await blobText(context, before),
    theirs: await blobText(context, published),
    mine: await blobText(context, after),
  };
}
