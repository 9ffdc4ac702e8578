import { discardedPrefix } from './ref-names.ts';
import { repositoryPath, type StoreContext } from './store-context.ts';
import { gitText } from './run-git.ts';
import type { DraftKey } from '../draft-store.ts';

/** Author and time of the last change. */
export interface LastChange {
  /** Display name of the author. */
  readonly by: string;
  /** Time in ISO 8601. */
  readonly at: string;
}

/** Author of the current published version of a file, and when it was published. */
export async function lastPublished(
  context: StoreContext,
  tip: string,
  path: string,
): Promise<LastChange> {
  const { repository } = context;
  const list = ['rev-list', '--max-count=1'];
  const where = [tip, '--', repositoryPath(context, path)];
  const [writing, publishing] = await Promise.all([
    gitText(repository.run, [...list, ...where]),
    gitText(repository.run, [...list, '--first-parent', ...where]),
  ]);
  const { author } = await repository.commit(writing === '' ? tip : writing);
  const { committer } = await repository.commit(publishing === '' ? tip : publishing);
  return { by: author.name, at: committer.at.toISOString() };
}

/** Author and time of a draft's last save. */
export async function lastSaved({ repository }: StoreContext, head: string): Promise<LastChange> {
  const { author } = await repository.commit(head);
  return { by: author.name, at: author.at.toISOString() };
}

/** Who discarded the draft that contained a commit, and when; undefined when nobody did. */
export async function lastDiscarded(
  { repository }: StoreContext,
  { collection, slug }: DraftKey,
  head: string,
): Promise<LastChange | undefined> {
  const pattern = `${discardedPrefix}${collection}/${slug}/`;
  const args = ['for-each-ref', `--contains=${head}`, '--format=%(objectname)', pattern];
  const [oid = ''] = (await gitText(repository.run, args)).split('\n');
  if (oid === '') return undefined;
  const { committer } = await repository.commit(oid);
  return { by: committer.name, at: committer.at.toISOString() };
}
