/** Letters by which the words are looked up. */
const HEAD = 3;

/** The most letters from a place in a text that some known word begins with. */
export type Reach = (text: string, start: number) => number;

/** Sorts words, which may repeat, so that it can be told how far letters go on like one. */
export function reachOf(words: Iterable<string>): Reach {
  const byHead = Map.groupBy(words, (word) => word.slice(0, HEAD));
  for (const list of byHead.values()) list.sort();

  return (text, start) => {
    const list = byHead.get(text.slice(start, start + HEAD)) ?? [];
    let low = 0;
    let high = list.length;
    let length = HEAD;
    while (low < high && start + length < text.length) {
      const next = text.charAt(start + length);
      low = bound(list, low, high, length, next, false);
      high = bound(list, low, high, length, next, true);
      if (low < high) length++;
    }
    return length;
  };
}

/** The first of sorted words, alike up to a place, whose letter there is not below (or is above) another. */
function bound(
  words: readonly string[],
  low: number,
  high: number,
  place: number,
  letter: string,
  above: boolean,
): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = words[middle]?.charAt(place) ?? '';
    if (other < letter || (above && other === letter)) from = middle + 1;
    else to = middle;
  }
  return from;
}
