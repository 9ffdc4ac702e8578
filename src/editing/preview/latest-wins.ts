/**
 * Does one thing at a time. Of what is asked for meanwhile only the last is
 * done, and everyone who waits gets that: what they asked for is out of date.
 * Own code, since a queue such as `p-limit` would run what is out of date too.
 * @param work must not reject
 */
export function latestWins<Args extends readonly unknown[], Result>(
  work: (...args: Args) => Promise<Result>,
): (...args: Args) => Promise<Result> {
  let running: Promise<Result> | undefined;
  let waiting: Promise<Result> | undefined;
  let latest: Args | undefined;

  const start = (args: Args): Promise<Result> => {
    const result = work(...args).finally(() => {
      if (running === result) running = undefined;
    });
    running = result;
    return result;
  };
  return (...args) => {
    if (!running) return start(args);
    latest = args;
    waiting ??= running.then(() => {
      waiting = undefined;
      return start(latest ?? args);
    });
    return waiting;
  };
}
