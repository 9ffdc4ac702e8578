/** Number of entries by kind. */
export interface Counts {
  readonly areas: number;
  readonly themes: number;
  readonly teams: number;
  readonly parties: number;
  readonly terms: number;
  /** Ordinary pages; always the same three. */
  readonly pages: number;
  readonly guides: number;
  readonly programmes: number;
  /** Reflections: all remaining entries. */
  readonly reflections: number;
}

/** Minimum number of entries, which leaves room for reflections that refer to each other. */
export const fewestEntries = 60;

/**
 * Divides a number of entries among the kinds. Kinds of fixed number in an organisation
 * reach it at about 2,000 entries; kinds that people keep writing grow without limit.
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
