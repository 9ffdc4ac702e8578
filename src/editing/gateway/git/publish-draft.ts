import {
  ConflictError,
  NotFoundError,
  type DraftKey,
  type Guard,
  type Person,
} from '../draft-store.ts';
import { withTrailers, formatPerson, type TrailerName } from './commit-message.ts';
import { toSignature } from './commit-format.ts';
import { createCommit, editContentTree } from './draft-commit.ts';
import { findDraft, type FoundDraft } from './find-draft.ts';
import { draftRef } from './ref-names.ts';
import { detectUnseenChanges } from './detect-conflict.ts';
import { gitText } from './run-git.ts';
import { publishedTip, type StoreContext } from './store-context.ts';
import { retryOnConflict } from './retry-on-conflict.ts';
import { mergeDraft } from './merge-draft.ts';
import { syncWorkTree } from './sync-work-tree.ts';

interface PublishRequest {
  readonly key: DraftKey;
  readonly author: Person;
  readonly guard: Guard;
  readonly expected: string | undefined;
}

/**
 * Implements {@link import('../draft-store.ts').DraftStore.publish}. The update of
 * the published branch decides; a failure of a later step is logged, does not fail
 * the publication, and is made up for at the next start.
 */
export function publishDraft(context: StoreContext, request: PublishRequest): Promise<string> {
  const { key } = request;
  const { queue, branch } = context;
  return queue.inTurn(draftRef(key), () =>
    queue.inTurn(branch, async () => {
      const { published, head } = await retryOnConflict(() => tryPublish(context, request));
      await warnOnError(context, `the work tree is not up to date with ${published}`, () =>
        syncWorkTree(context, published),
      );
      await warnOnError(
        context,
        `the branch of ${key.collection}/${key.slug} is left`,
        async () => {
          await context.repository.updateRef(draftRef(key), undefined, head, 'published');
        },
      );
      return published;
    }),
  );
}

/** Undefined when another process has updated the published branch meanwhile. */
async function tryPublish(
  context: StoreContext,
  { key, author, guard, expected }: PublishRequest,
): Promise<{ readonly published: string; readonly head: string } | undefined> {
  const { repository, branch } = context;
  const tip = await publishedTip(context);
  const found = await findDraft(context, key, tip);
  if (!found) {
    // Already published by a service that crashed before it replied.
    const head = await repository.ref(draftRef(key));
    if (head !== undefined) return { published: tip, head };
    throw new NotFoundError(`${key.collection}/${key.slug}`);
  }
  if (expected !== undefined) {
    await detectUnseenChanges(context, { key, tip, current: found }, expected);
  }
  const merged = await mergeDraft(context, tip, found);
  if (merged.conflicts.length > 0) throw new ConflictError(merged.conflicts);
  const tree = await editContentTree(context, tip, merged.ids);
  await guard({ onto: tip, changes: merged.changes });
  const commit = createCommit(context, author, {
    tree: tree.oid,
    parents: [tip, found.head],
    message: await publishMessage(context, found, author),
  });
  await repository.write([...merged.blobs, ...tree.objects, commit]);
  const isMoved = await repository.updateRef(branch, commit.oid, tip, 'publish');
  return isMoved ? { published: commit.oid, head: found.head } : undefined;
}

/** Commit message with all other authors of the draft as co-authors. */
async function publishMessage(
  { repository, now }: StoreContext,
  { key, base, head }: FoundDraft,
  publisher: Person,
): Promise<string> {
  const name = `${key.collection}/${key.slug}`;
  const list = ['rev-list', '--reverse', head, `^${base}`];
  const commits = (await gitText(repository.run, list)).split('\n').filter(Boolean);
  const own = new Set<string>();
  for (const commit of commits) own.add(formatPerson((await repository.commit(commit)).author));
  own.delete(formatPerson(toSignature(publisher, now())));
  return withTrailers(`Publish ${name}`, [
    ['Samklok-Published', name],
    ...[...own].map((person): [TrailerName, string] => ['Co-authored-by', person]),
  ]);
}

async function warnOnError(
  { warn }: StoreContext,
  what: string,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    warn(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
