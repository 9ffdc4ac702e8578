/** Times that someone else may be quicker before we give up. */
const attempts = 20;

/**
 * Tries until a try gives something; each begins from how things are then.
 * @throws what a try throws, or when others were quicker every time
 */
export async function untilFirst<Result>(
  attempt: () => Promise<Result | undefined>,
): Promise<Result> {
  for (let left = attempts; left > 0; left -= 1) {
    const result = await attempt();
    if (result !== undefined) return result;
  }
  throw new Error(`someone else was quicker ${attempts} times`);
}
