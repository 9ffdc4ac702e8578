import { gitText } from './run-git.ts';
import { publishedTip, type StoreContext } from './store-context.ts';

/** Milliseconds that a push may take. */
const patience = 120_000;

/**
 * Sends the published branch to a remote, after the fact and one push at a time:
 * nobody waits for it, and a push that fails is made up for by the next.
 *
 * @returns asks for a push
 */
export function pushQueue(context: StoreContext, remote: string): () => void {
  const { repository, branch, queue, warn } = context;
  if (remote.startsWith('-')) throw new Error(`not a remote: ${remote}`);
  let isAsked = false;
  const push = async () => {
    isAsked = false;
    try {
      const tip = await publishedTip(context);
      const args = ['push', '--quiet', '--no-verify', '--', remote, `${tip}:${branch}`];
      await gitText(repository.run, args, { timeout: patience });
    } catch (error) {
      warn(`not pushed to ${remote}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return () => {
    if (isAsked) return;
    isAsked = true;
    void queue.inTurn(`push ${remote}`, push);
  };
}
