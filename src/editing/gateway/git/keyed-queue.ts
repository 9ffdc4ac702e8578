/**
 * Runs one task at a time for each name, in the order they came. Not a map of
 * `p-limit`s: `p-limit` has no way to await that all tasks have ended, and
 * removing a name by its counts would depend on when, among the microtasks,
 * `p-limit` updates them.
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
