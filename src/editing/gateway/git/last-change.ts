import { discardedPrefix } from './ref-names.ts';
import { inRepository, type StoreContext } from './store-context.ts';
import { gitText } from './run-git.ts';
import type { DraftKey } from '../draft-store.ts';

/** Who changed something last, and when. */
export interface LastChange {
  /** Name of a person. */
  readonly by: string;
  /** ISO date and time. */
  readonly at: string;
}

/** Who wrote the published file as it is, and when it was published. */
export async function publishedBy(
  context: StoreContext,
  tip: string,
  path: string,
): Promise<LastChange> {
  const { repository } = context;
  const list = ['rev-list', '--max-count=1'];
  const where = [tip, '--', inRepository(context, path)];
  const [writing, publishing] = await Promise.all([
    gitText(repository.run, [...list, ...where]),
    gitText(repository.run, [...list, '--first-parent', ...where]),
  ]);
  const { author } = await repository.commit(writing === '' ? tip : writing);
  const { committer } = await repository.commit(publishing === '' ? tip : publishing);
  return { by: author.name, at: committer.at.toISOString() };
}

/** Who wrote a draft as it is, and when. */
export async function savedBy({ repository }: StoreContext, head: string): Promise<LastChange> {
  const { author } = await repository.commit(head);
  return { by: author.name, at: author.at.toISOString() };
}

/** Who threw away the draft that a commit was of; undefined when nobody did. */
export async function discardedBy(
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
