import type { DraftKey } from '../draft-store.ts';

/** Prefix of the refs of drafts. */
export const draftsPrefix = 'refs/heads/cms/';
/** Prefix of the refs of discarded drafts. */
export const discardedPrefix = 'refs/samklok/discarded/';
/** Ref of the published commit that the work tree was last synchronised with. */
export const workTreeRef = 'refs/samklok/worktree';

/** Collection or slug; short enough for a file name of 255 bytes with the suffix `.lock`. */
const draftId = /^[a-z0-9][a-z0-9_-]{0,199}$/;
/** Longest path in bytes. */
const maxPathBytes = 1000;

/**
 * The full ref name of a draft.
 * @throws when collection or slug is not a lower-case id
 */
export function draftRef({ collection, slug }: DraftKey): string {
  if (!draftId.test(collection) || !draftId.test(slug)) {
    throw new Error(`not the name of a draft: ${JSON.stringify(`${collection}/${slug}`)}`);
  }
  return `${draftsPrefix}${collection}/${slug}`;
}

/** The draft of a ref name; undefined for other refs, including branches below `cms/` that are no valid draft. */
export function draftKeyOf(ref: string): DraftKey | undefined {
  if (!ref.startsWith(draftsPrefix)) return undefined;
  const [collection = '', slug = '', ...more] = ref.slice(draftsPrefix.length).split('/');
  return more.length === 0 && draftId.test(collection) && draftId.test(slug)
    ? { collection, slug }
    : undefined;
}

/** Whether a path is valid in a content folder on every operating system. */
export function isSafePath(path: string): boolean {
  return (
    path.isWellFormed() &&
    Buffer.byteLength(path) <= maxPathBytes &&
    !/[\u0000-\u001f\u007f\\:]/.test(path) &&
    path.split('/').every(isSafeSegment)
  );
}

/** Names such as `.gitattributes` are not content either. */
function isSafeSegment(name: string): boolean {
  return (
    name !== '' &&
    name !== '.' &&
    name !== '..' &&
    !/^(?:\.git|git~\d)/i.test(name) &&
    !/[. ]$/.test(name) &&
    // Invisible format characters, which some file systems ignore in names.
    !/\p{Cf}/u.test(name) &&
    Buffer.byteLength(name) <= 255
  );
}

/** Asserts that a path is valid in a content folder. @throws when it is not {@link isSafePath} */
export function assertSafePath(path: string): void {
  if (!isSafePath(path))
    throw new Error(`not a path in the content folder: ${JSON.stringify(path)}`);
}
