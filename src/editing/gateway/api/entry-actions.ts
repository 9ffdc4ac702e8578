import { entryKindNames, entryKinds, type EntryKindName } from '../../../core/model/registry.ts';
import type { StoredFile } from '../draft-store.ts';
import { Refusal } from '../guard/request-refusal.ts';
import type { Desk, Turn } from './request-context.ts';
import type { EntryReply } from '../../protocol/replies.ts';
import type { Params } from '../../protocol/request-schemas.ts';
import { slimText } from './list-view-text.ts';
import { targetOf, editorFolder, editorPath, type Target } from './path-target.ts';

/** Shortened texts that are kept: five times the largest site that is measured. */
const keptAtMost = 50_000;

/** What a path leads to. @throws {Refusal} when that is nothing an editor may touch */
export function targetAt(path: string, { messages }: Desk): Target {
  const target = targetOf(path);
  if (!target) throw new Refusal('refused', messages.gateway.badPath);
  return target;
}

/** A file that can be edited. @throws {Refusal} for others */
export function editableAt(path: string, desk: Desk): Exclude<Target, { type: 'picture' }> {
  const target = targetAt(path, desk);
  if (target.type === 'picture') throw new Refusal('refused', desk.messages.gateway.badPath);
  return target;
}

/** All published entries of a kind, cut down to what a list shows. */
export async function entriesByFolder(
  { folder }: Params<'entriesByFolder'>,
  { desk }: Turn,
): Promise<EntryReply[]> {
  const kind = entryKindNames.find((name) => editorFolder(name) === folder.replace(/\/$/, ''));
  if (!kind) throw new Refusal('refused', desk.messages.gateway.badPath);
  const head = await desk.store.head();
  const last = desk.lists.get(kind);
  if (last?.head === head) return last.replies;
  const replies = await listOf(kind, desk);
  desk.lists.set(kind, { head, replies });
  return replies;
}

async function listOf(kind: EntryKindName, { store, slim }: Desk): Promise<EntryReply[]> {
  const { folder, format, byYear } = entryKinds[kind];
  const files = await store.listPublished(folder, format, byYear ? 2 : 1);
  if (slim.size > keptAtMost) slim.clear();
  return files.flatMap((file) => {
    // What lies there under another name is told of by the check, and cannot be edited here.
    if (targetOf(editorPath(file.path))?.type !== 'entry') return [];
    let data = slim.get(file.revision);
    if (data === undefined) slim.set(file.revision, (data = slimText(kind, textOf(file))));
    return [replyOf(file, data)];
  });
}

/** The files that there is one of. One that is not there yet is empty. */
export async function entriesByFiles(
  { files }: Params<'entriesByFiles'>,
  { desk }: Turn,
): Promise<EntryReply[]> {
  return Promise.all(
    files.map(async ({ path, label }) => {
      const { data, file } = await readEntry(path, desk);
      return { data, file: { ...file, label } };
    }),
  );
}

/** One published file, whole. */
export async function getEntry({ path }: Params<'getEntry'>, { desk }: Turn): Promise<EntryReply> {
  return readEntry(path, desk);
}

async function readEntry(path: string, desk: Desk): Promise<EntryReply> {
  const target = editableAt(path, desk);
  const file = await desk.store.readPublished(target.path);
  if (file) return replyOf(file, textOf(file));
  if (target.type === 'entry') throw new Refusal('not-found', desk.messages.gateway.notFound);
  return { data: '', file: { path, id: null, revision: null } };
}

function replyOf({ path, revision }: StoredFile, data: string): EntryReply {
  return { data, file: { path: editorPath(path), id: revision, revision } };
}

/** The text of a file. */
export function textOf({ content }: Pick<StoredFile, 'content'>): string {
  return content.toString('utf8');
}
