import type { DraftKey } from '../draft-store.ts';

/** Everything the gateway's drafts are under. */
export const draftsPrefix = 'refs/heads/cms/';
/** What has been thrown away. */
export const discardedPrefix = 'refs/samklok/discarded/';
/** How far the work tree has been brought. */
export const workTreeRef = 'refs/samklok/worktree';

/** Room for `.lock` in the 255 bytes of a file name is left. */
const id = /^[a-z0-9][a-z0-9_-]{0,199}$/;
/** Bytes of a path; content folders are shallow. */
const longestPath = 1000;

/**
 * The ref of a draft.
 * @throws when collection or slug is no lower-case id
 */
export function draftRef({ collection, slug }: DraftKey): string {
  if (!id.test(collection) || !id.test(slug)) {
    throw new Error(`not the name of a draft: ${JSON.stringify(`${collection}/${slug}`)}`);
  }
  return `${draftsPrefix}${collection}/${slug}`;
}

/** The draft of a ref; undefined for other refs, also such as someone made by hand. */
export function draftKeyOf(ref: string): DraftKey | undefined {
  if (!ref.startsWith(draftsPrefix)) return undefined;
  const [collection = '', slug = '', ...more] = ref.slice(draftsPrefix.length).split('/');
  return more.length === 0 && id.test(collection) && id.test(slug)
    ? { collection, slug }
    : undefined;
}

/** Whether a path is one that a content folder can have on every system. */
export function isSafePath(path: string): boolean {
  return (
    path.isWellFormed() &&
    Buffer.byteLength(path) <= longestPath &&
    !/[\u0000-\u001f\u007f\\:]/.test(path) &&
    path.split('/').every(isSafeSegment)
  );
}

/** `.gitattributes` and its like are not content either. */
function isSafeSegment(name: string): boolean {
  return (
    name !== '' &&
    name !== '.' &&
    name !== '..' &&
    !/^(?:\.git|git~\d)/i.test(name) &&
    !/[. ]$/.test(name) &&
    // Characters without a look; some file systems leave them out of names.
    !/\p{Cf}/u.test(name) &&
    Buffer.byteLength(name) <= 255
  );
}

/** @throws when a path is not {@link isSafePath} */
export function assertPath(path: string): void {
  if (!isSafePath(path))
    throw new Error(`not a path in the content folder: ${JSON.stringify(path)}`);
}
