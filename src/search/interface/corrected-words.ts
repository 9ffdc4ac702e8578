/** A word as it was typed, and as it was read. */
export type WordCorrection = readonly [typed: string, read: string];

/**
 * The words of a query that were put right. Nothing when the queries do not
 * have as many words: then they cannot be told apart one by one.
 * @param typed the query as it was typed
 * @param meant the query as it was read
 */
export function correctedWords(typed: string, meant: string): WordCorrection[] {
  const [before, after] = [wordsOf(typed), wordsOf(meant)];
  if (before.length !== after.length) return [];
  return before
    .map((word, index): WordCorrection => [word, after[index]!])
    .filter(([one, other]) => one.toLocaleLowerCase() !== other.toLocaleLowerCase());
}

function wordsOf(query: string): string[] {
  return query.split(/[\s,;:!?"”“()]+/).filter((word) => word !== '');
}
