import {
  ConflictError,
  NotFoundError,
  type DraftKey,
  type Guard,
  type Person,
} from '../draft-store.ts';
import { messageWith, personText, type TrailerName } from './commit-message.ts';
import { signatureOf } from './commit-format.ts';
import { commitBy, treeWith } from './draft-commit.ts';
import { findDraft, type FoundDraft } from './find-draft.ts';
import { draftRef } from './ref-names.ts';
import { refuseUnseen } from './detect-conflict.ts';
import { gitText } from './run-git.ts';
import { publishedTip, type StoreContext } from './store-context.ts';
import { untilFirst } from './retry-on-conflict.ts';
import { weaveDraft } from './merge-draft.ts';
import { bringAlong } from './sync-work-tree.ts';

interface Request {
  readonly key: DraftKey;
  readonly author: Person;
  readonly guard: Guard;
  readonly expected: string | undefined;
}

/**
 * Publishes a draft, as `DraftStore.publish` says. The step that counts is the
 * one of the published branch; what comes after it is repeated by the next start
 * when it fails, and never makes the publication fail.
 */
export function publishDraft(context: StoreContext, request: Request): Promise<string> {
  const { key } = request;
  const { queue, branch } = context;
  return queue.inTurn(draftRef(key), () =>
    queue.inTurn(branch, async () => {
      const { done, head } = await untilFirst(() => tryPublish(context, request));
      await quietly(context, `the work tree is not up to date with ${done}`, () =>
        bringAlong(context, done),
      );
      await quietly(context, `the branch of ${key.collection}/${key.slug} is left`, async () => {
        await context.repository.moveRef(draftRef(key), undefined, head, 'published');
      });
      return done;
    }),
  );
}

/** Undefined when someone else has moved the published branch meanwhile. */
async function tryPublish(
  context: StoreContext,
  { key, author, guard, expected }: Request,
): Promise<{ readonly done: string; readonly head: string } | undefined> {
  const { repository, branch } = context;
  const tip = await publishedTip(context);
  const found = await findDraft(context, key, tip);
  if (!found) {
    // Published before, by a service that ended before it could say so.
    const head = await repository.ref(draftRef(key));
    if (head !== undefined) return { done: tip, head };
    throw new NotFoundError(`${key.collection}/${key.slug}`);
  }
  if (expected !== undefined) {
    await refuseUnseen(context, { key, tip, current: found }, expected);
  }
  const woven = await weaveDraft(context, tip, found);
  if (woven.conflicts.length > 0) throw new ConflictError(woven.conflicts);
  const tree = await treeWith(context, tip, woven.ids);
  await guard({ onto: tip, changes: woven.changes });
  const commit = commitBy(context, author, {
    tree: tree.oid,
    parents: [tip, found.head],
    message: await messageOf(context, found, author),
  });
  await repository.write([...woven.blobs, ...tree.objects, commit]);
  const isMoved = await repository.moveRef(branch, commit.oid, tip, 'publish');
  return isMoved ? { done: commit.oid, head: found.head } : undefined;
}

/** Names everyone who has written in the draft. */
async function messageOf(
  { repository, now }: StoreContext,
  { key, base, head }: FoundDraft,
  publisher: Person,
): Promise<string> {
  const name = `${key.collection}/${key.slug}`;
  const list = ['rev-list', '--reverse', head, `^${base}`];
  const commits = (await gitText(repository.run, list)).split('\n').filter(Boolean);
  const own = new Set<string>();
  for (const commit of commits) own.add(personText((await repository.commit(commit)).author));
  own.delete(personText(signatureOf(publisher, now())));
  return messageWith(`Publish ${name}`, [
    ['Samklok-Published', name],
    ...[...own].map((person): [TrailerName, string] => ['Co-authored-by', person]),
  ]);
}

async function quietly(
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
