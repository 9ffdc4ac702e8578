import type { FileChange } from '../draft-store.ts';
import { Refusal } from '../guard/request-refusal.ts';
import { cleanPicture, PictureError, thumbnail } from '../media/clean-picture.ts';
import { cleanPictureName, formatOfName } from '../media/picture-name.ts';
import type { GatewayContext, RequestContext } from './request-context.ts';
import type { DraftView } from './draft-view.ts';
import type { PictureReply } from '../../protocol/replies.ts';
import { pictureReply } from './draft-actions.ts';
import type { Params } from '../../protocol/request-schemas.ts';
import { pictureFolder, targetOf, editorPath } from './path-target.ts';

/** A picture that an editor uploads with an entry. */
export type Asset = Params<'persistEntry'>['assets'][number];

/** Longest side of a picture in the library, in pixels; the whole picture is sent when it is requested by path. */
const librarySide = 320;

/**
 * The pictures of an entry without metadata, and no larger than the site shows
 * them. One that is unchanged is left as it is, since encoding loses quality.
 * @param view the draft as it is; undefined when there is none
 * @throws {Refusal} for names, formats and sizes that are not accepted
 */
export async function acceptAssets(
  assets: readonly Asset[],
  view: DraftView | undefined,
  context: GatewayContext,
): Promise<FileChange[]> {
  const changes: FileChange[] = [];
  // One at a time: processing a large picture takes much memory.
  for (const { path, content } of assets) {
    changes.push(await acceptAsset(path, Buffer.from(content, 'base64'), view, context));
  }
  return changes;
}

async function acceptAsset(
  path: string,
  bytes: Buffer,
  view: DraftView | undefined,
  { store, messages }: GatewayContext,
): Promise<FileChange> {
  const words = messages.gateway;
  const target = targetOf(path);
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (target?.type !== 'picture') {
    const clean = cleanPictureName(name);
    throw new Refusal('refused', clean ? words.pictureName(clean) : words.pictureFormat);
  }
  const isOwn = view?.pictures.some((one) => one.path === target.path);
  const known = isOwn
    ? await store.readDraftFile(view!.item.key, target.path)
    : await store.readPublished(target.path);
  if (known?.content.equals(bytes)) return { path: target.path, content: bytes };
  if (known && !isOwn) throw new Refusal('refused', words.pictureNameTaken(target.name));
  try {
    const format = formatOfName(target.name)!;
    return { path: target.path, content: await cleanPicture(bytes, format) };
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    const code = error.reason === 'not-a-picture' ? 'refused' : 'too-large';
    throw new Refusal(code, words.pictureFault[error.reason](target.name));
  }
}

/**
 * Published pictures for the library, small: Decap requests all of them at once,
 * and only shows them.
 * @throws {Refusal} for other folders
 */
export async function getMedia(
  { mediaFolder }: Params<'getMedia'>,
  context: RequestContext,
): Promise<PictureReply[]> {
  if (mediaFolder.replace(/^\/|\/$/g, '') !== editorPath(pictureFolder)) {
    throw new Refusal('refused', context.messages.gateway.badPath);
  }
  const files = await context.store.listPublished(pictureFolder, '', 1);
  const replies: PictureReply[] = [];
  for (const file of files) {
    if (targetOf(editorPath(file.path))?.type !== 'picture') continue;
    let small = context.thumbnails.get(file.revision);
    if (!small) {
      small = thumbnail(file.content, librarySide);
      context.thumbnails.set(file.revision, small);
    }
    replies.push(pictureReply(file, (await small) ?? Buffer.alloc(0)));
  }
  return replies;
}

/** One published picture, whole. @throws {Refusal} when there is none */
export async function getMediaFile(
  { path }: Params<'getMediaFile'>,
  context: RequestContext,
): Promise<PictureReply> {
  const target = targetOf(path);
  const file =
    target?.type === 'picture' ? await context.store.readPublished(target.path) : undefined;
  if (!file) throw new Refusal('not-found', context.messages.gateway.noPicture);
  return pictureReply(file, file.content);
}

/** Always refused: pictures come with the entry that shows them, so that both are reviewed together. @throws {Refusal} */
export function persistMedia(_: object, context: RequestContext): never {
  throw new Refusal('refused', context.messages.gateway.pictureOutsideEntry);
}
