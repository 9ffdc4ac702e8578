/**
 * Runs one task at a time for each name, in the order they came. Not a map of
 * `p-limit`s: names are forgotten when their last task has ended, and the end
 * of all tasks can be awaited, neither of which `p-limit` tells.
 */
export class Queue {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Does a work once those before it under the same name have ended, however they did. */
  async inTurn<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(name) ?? Promise.resolve();
    const mine = before.then(work, work);
    this.#last.set(name, mine);
    try {
      return await mine;
    } finally {
      if (this.#last.get(name) === mine) this.#last.delete(name);
    }
  }

  /** Resolves when nothing is left. */
  async empty(): Promise<void> {
    while (this.#last.size > 0) await Promise.allSettled(this.#last.values());
  }
}
