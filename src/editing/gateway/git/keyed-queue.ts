/** Lets one work at a time through for each name, in the order they came. */
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
