import type { DraftKey, StoredFile } from '../draft-store.ts';
import { draftKeyOf, draftsPrefix, isSafePath } from './ref-names.ts';
import { gitText } from './run-git.ts';
import { repositoryPath, publishedTip, type StoreContext } from './store-context.ts';

/** Implements {@link import('../draft-store.ts').DraftStore.listPublished}. @throws when the folder is not a safe path */
export async function listPublished(
  context: StoreContext,
  folder: string,
  extension: string,
  depth: number,
): Promise<StoredFile[]> {
  if (folder !== '' && !isSafePath(folder)) throw new Error(`not a folder: ${folder}`);
  const { repository } = context;
  const path = folder === '' ? context.contentPath : repositoryPath(context, folder);
  const tree = await repository.folderId(await publishedTip(context), path);
  if (tree === undefined) return [];
  const listed = await gitText(repository.run, ['ls-tree', '-r', '-z', tree]);
  const files = listed.split('\0').flatMap((line) => {
    // Only regular files: no symbolic links and no submodules.
    const [, revision, name] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    if (revision === undefined || name === undefined) return [];
    const isWanted =
      name.split('/').length <= depth && (extension === '' || name.endsWith(`.${extension}`));
    return isWanted ? [{ path: folder === '' ? name : `${folder}/${name}`, revision }] : [];
  });
  return Promise.all(
    files.map(async (file) => ({
      ...file,
      content: (await repository.blob(file.revision)) ?? Buffer.alloc(0),
    })),
  );
}

/** Unpublished drafts, the least recently changed first. */
export async function listDrafts(context: StoreContext): Promise<DraftKey[]> {
  const tip = await publishedTip(context);
  return listDraftKeys(context, [`--no-merged=${tip}`]);
}

/** Published drafts whose branch still exists after a crash. */
export async function listPublishedBranches(context: StoreContext): Promise<DraftKey[]> {
  const tip = await publishedTip(context);
  return listDraftKeys(context, [`--merged=${tip}`]);
}

async function listDraftKeys(
  { repository }: StoreContext,
  which: readonly string[],
): Promise<DraftKey[]> {
  const args = ['for-each-ref', '--sort=committerdate', '--format=%(refname)', ...which];
  const refs = await gitText(repository.run, [...args, draftsPrefix]);
  return refs.split('\n').flatMap((ref) => draftKeyOf(ref) ?? []);
}
