/** A position in a file. */
export interface Place {
  /** Line, from 1. */
  readonly line: number;
  /** Column, from 1, in UTF-16 code units. */
  readonly column: number;
}

/**
 * Returns a function from offsets in `text` to positions in the file it comes
 * from. Lines end with LF, CRLF or CR.
 *
 * @param firstLine line of the file that `text` starts on, at its first column
 */
export function placesIn(text: string, firstLine = 1): (offset: number) => Place {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: firstLine + low, column: offset - starts[low]! + 1 };
  };
}
