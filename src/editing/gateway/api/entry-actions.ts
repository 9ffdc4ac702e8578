import { entryKindNames, entryKinds, type EntryKindName } from '../../../core/model/registry.ts';
import type { StoredFile } from '../draft-store.ts';
import { Refusal } from '../guard/request-refusal.ts';
import type { GatewayContext, RequestContext } from './request-context.ts';
import type { EntryReply } from '../../protocol/replies.ts';
import type { Params } from '../../protocol/request-schemas.ts';
import { listViewText } from './list-view-text.ts';
import { targetOf, editorFolder, editorPath, type Target } from './path-target.ts';

/** Most shortened texts that are cached: five times the largest site that is measured. */
const maxListTexts = 50_000;

/** The file that a path names. @throws {Refusal} when it is none that editors can reach */
export function targetAt(path: string, { messages }: GatewayContext): Target {
  const target = targetOf(path);
  if (!target) throw new Refusal('refused', messages.gateway.badPath);
  return target;
}

/** The entry or singleton that a path names. @throws {Refusal} for pictures and other files */
export function editableAt(
  path: string,
  context: GatewayContext,
): Exclude<Target, { type: 'picture' }> {
  const target = targetAt(path, context);
  if (target.type === 'picture') throw new Refusal('refused', context.messages.gateway.badPath);
  return target;
}

/** All published entries of a kind, shortened to what a list shows. @throws {Refusal} for other folders */
export async function entriesByFolder(
  { folder }: Params<'entriesByFolder'>,
  context: RequestContext,
): Promise<EntryReply[]> {
  const kind = entryKindNames.find((name) => editorFolder(name) === folder.replace(/\/$/, ''));
  if (!kind) throw new Refusal('refused', context.messages.gateway.badPath);
  const head = await context.store.head();
  const last = context.lists.get(kind);
  if (last?.head === head) return last.replies;
  const replies = await listOf(kind, context);
  context.lists.set(kind, { head, replies });
  return replies;
}

async function listOf(
  kind: EntryKindName,
  { store, listTexts }: GatewayContext,
): Promise<EntryReply[]> {
  const { folder, format, byYear } = entryKinds[kind];
  const files = await store.listPublished(folder, format, byYear ? 2 : 1);
  if (listTexts.size > maxListTexts) listTexts.clear();
  return files.flatMap((file) => {
    // Files with other names are reported by the check, and cannot be edited here.
    if (targetOf(editorPath(file.path))?.type !== 'entry') return [];
    let data = listTexts.get(file.revision);
    if (data === undefined) listTexts.set(file.revision, (data = listViewText(kind, textOf(file))));
    return [replyOf(file, data)];
  });
}

/** The singletons that are asked for. One that does not exist yet is empty. */
export async function entriesByFiles(
  { files }: Params<'entriesByFiles'>,
  context: RequestContext,
): Promise<EntryReply[]> {
  return Promise.all(
    files.map(async ({ path, label }) => {
      const { data, file } = await readEntry(path, context);
      return { data, file: { ...file, label } };
    }),
  );
}

/** One published file, whole. @throws {Refusal} when there is none */
export async function getEntry(
  { path }: Params<'getEntry'>,
  context: RequestContext,
): Promise<EntryReply> {
  return readEntry(path, context);
}

async function readEntry(path: string, context: GatewayContext): Promise<EntryReply> {
  const target = editableAt(path, context);
  const file = await context.store.readPublished(target.path);
  if (file) return replyOf(file, textOf(file));
  if (target.type === 'entry') throw new Refusal('not-found', context.messages.gateway.notFound);
  return { data: '', file: { path, id: null, revision: null } };
}

function replyOf({ path, revision }: StoredFile, data: string): EntryReply {
  return { data, file: { path: editorPath(path), id: revision, revision } };
}

/** The content of a file as text (UTF-8). */
export function textOf({ content }: Pick<StoredFile, 'content'>): string {
  return content.toString('utf8');
}
