/** How many entries of each kind content of one size has. */
export interface Counts {
  /** Agreement areas. */
  readonly areas: number;
  /** Collaboration themes. */
  readonly themes: number;
  /** Teams. */
  readonly teams: number;
  /** Parties. */
  readonly parties: number;
  /** Terms. */
  readonly terms: number;
  /** Ordinary pages; always the same three. */
  readonly pages: number;
  /** Method guides. */
  readonly guides: number;
  /** Training programmes. */
  readonly programmes: number;
  /** Reflections: all the rest. */
  readonly reflections: number;
}

/** Fewest entries that leave room for reflections that answer each other. */
export const fewestEntries = 60;

/**
 * Divides a number of entries among the kinds. What an organisation has a fixed
 * number of grows to its full number at about 2,000 entries and stays there;
 * what people write grows on.
 * @throws RangeError for fewer than {@link fewestEntries}
 */
export function countsFor(entries: number): Counts {
  if (!Number.isInteger(entries) || entries < fewestEntries) {
    throw new RangeError(`entries must be a whole number of at least ${fewestEntries}`);
  }
  const upTo = (full: number, least: number) =>
    Math.min(full, Math.max(least, Math.round((full * entries) / 1800)));
  const counts = {
    areas: upTo(12, 3),
    themes: upTo(10, 3),
    teams: upTo(60, 4),
    parties: upTo(12, 3),
    terms: upTo(30, 3),
    pages: 3,
    guides: Math.max(2, Math.round(entries * 0.02)),
    programmes: Math.max(1, Math.round(entries * 0.005)),
  };
  const others = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { ...counts, reflections: entries - others };
}
