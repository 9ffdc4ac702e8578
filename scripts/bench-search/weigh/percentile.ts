/**
 * Percentile by the nearest-rank method, always one of the values; 0 for an empty list.
 * @param values in any order
 * @param share 0.5 for the median, 0.95 for the 95th percentile
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
