/** A line and a column, both from 1. */
export interface MarkedPlace {
  readonly line: number;
  readonly column: number;
}

/** Stands right before the place that is meant. */
const mark = '▸';

/**
 * Takes the marks (▸) out of a text and tells where they stood, so that a
 * fixture shows where a problem is expected instead of counting lines.
 */
export function marked(text: string): { text: string; places: MarkedPlace[] } {
  const places: MarkedPlace[] = [];
  let out = '';
  for (const [index, part] of text.split(mark).entries()) {
    if (index > 0) {
      const lines = out.split('\n');
      places.push({ line: lines.length, column: lines.at(-1)!.length + 1 });
    }
    out += part;
  }
  return { text: out, places };
}
