import type { FileConflict } from '../../protocol/file-conflict.ts';
import type { FileChange } from '../draft-store.ts';
import { changesBetween, type FoundDraft } from './find-draft.ts';
import { gitObject, type GitObject } from './git-object.ts';
import { fileIdAt, hashOf, textOf, type StoreContext } from './store-context.ts';
import { weaveLines, type ThreeTexts } from './merge-lines.ts';
import { redirectsFile, weaveRedirects } from './merge-redirects.ts';
import { publishedBy } from './last-change.ts';
import type { TreeChange } from './diff-trees.ts';

/** A draft and what has been published meanwhile, in one. Nothing is written. */
export interface Woven {
  /** What differs from what is published. */
  readonly changes: readonly FileChange[];
  /** The same, as ids of blobs by path. */
  readonly ids: ReadonlyMap<string, string | null>;
  /** Blobs that neither the draft nor the published branch has. */
  readonly blobs: readonly GitObject[];
  /** Files where the two disagree; with any, nothing else is of use. */
  readonly conflicts: readonly FileConflict[];
}

/**
 * Weaves a draft into what is published.
 * @throws when the draft's branch changes anything but content
 */
export async function weaveDraft(
  context: StoreContext,
  tip: string,
  { ref, base, head }: FoundDraft,
): Promise<Woven> {
  const { inside, outside } = await changesBetween(context, base, head);
  if (outside.length > 0)
    throw new Error(`${ref} changes more than content: ${outside.join(', ')}`);
  const changes: FileChange[] = [];
  const ids = new Map<string, string | null>();
  const blobs: GitObject[] = [];
  const conflicts: FileConflict[] = [];
  for (const change of inside) {
    const published = await fileIdAt(context, tip, change.path);
    const content = await weaveFile(context, change, published);
    if (content === undefined) {
      conflicts.push(await conflictOf(context, tip, change, published));
      continue;
    }
    const blob = content === null ? undefined : gitObject('blob', content, hashOf(context));
    const id = blob?.oid ?? null;
    if (id === published) continue;
    changes.push({ path: change.path, content });
    ids.set(change.path, id);
    if (blob && id !== change.after) blobs.push(blob);
  }
  return { changes, ids, blobs, conflicts };
}

/** What a file becomes: its bytes, null when it goes, undefined when the two disagree. */
async function weaveFile(
  context: StoreContext,
  { path, before, after }: TreeChange,
  published: string | null,
): Promise<Buffer | null | undefined> {
  const { repository } = context;
  const bytes = async (id: string) => (await repository.blob(id)) ?? Buffer.alloc(0);
  if (published === before || published === after) return after === null ? null : bytes(after);
  const isList = path === redirectsFile;
  // Two new files of one name, or a changed one that the other removed: for people to judge.
  if (published === null || after === null || (before === null && !isList)) return undefined;
  const texts: ThreeTexts = {
    base: before === null ? Buffer.alloc(0) : await bytes(before),
    published: await bytes(published),
    draft: await bytes(after),
  };
  return isList ? weaveRedirects(texts) : weaveLines(context, texts);
}

async function conflictOf(
  context: StoreContext,
  tip: string,
  { path, before, after }: TreeChange,
  published: string | null,
): Promise<FileConflict> {
  return {
    path,
    kind: 'published',
    ...(await publishedBy(context, tip, path)),
    base: await textOf(context, before),
    theirs: await textOf(context, published),
    mine: await textOf(context, after),
  };
}
