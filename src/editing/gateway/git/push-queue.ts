import { gitText } from './run-git.ts';
import { publishedTip, type StoreContext } from './store-context.ts';

/** Timeout of a push in milliseconds. */
const pushTimeout = 120_000;

/**
 * Pushes the published branch to a remote in the background, one push at a time.
 * A failed push is logged and made up for by the next one.
 *
 * @returns a function that requests a push
 * @throws when the remote looks like a command-line option
 */
export function createPushQueue(context: StoreContext, remote: string): () => void {
  const { repository, branch, queue, warn } = context;
  if (remote.startsWith('-')) throw new Error(`not a remote: ${remote}`);
  let isPending = false;
  const push = async () => {
    isPending = false;
    try {
      const tip = await publishedTip(context);
      const args = ['push', '--quiet', '--no-verify', '--', remote, `${tip}:${branch}`];
      await gitText(repository.run, args, { timeout: pushTimeout });
    } catch (error) {
      warn(`not pushed to ${remote}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return () => {
    if (isPending) return;
    isPending = true;
    void queue.inTurn(`push ${remote}`, push);
  };
}
