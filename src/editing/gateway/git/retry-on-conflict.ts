/** Maximum number of attempts. */
const attempts = 20;

/**
 * Retries until an attempt succeeds; each must read the current state anew.
 * @param attempt resolves with undefined when another process interfered
 * @throws the error of an attempt, or when all attempts were unsuccessful
 */
export async function retryOnConflict<Result>(
  attempt: () => Promise<Result | undefined>,
): Promise<Result> {
  for (let left = attempts; left > 0; left -= 1) {
    const result = await attempt();
    if (result !== undefined) return result;
  }
  throw new Error(`someone else was quicker ${attempts} times`);
}
