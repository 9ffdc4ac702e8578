/** Formats bytes: `1.3 kB`, `1.24 GB`; a kB is 1,000 bytes. */
export function bytes(count: number): string {
  if (count >= 1e9) return `${(count / 1e9).toFixed(2)} GB`;
  if (count >= 1e6) return `${(count / 1e6).toFixed(1)} MB`;
  if (count >= 1000) return `${(count / 1000).toFixed(1)} kB`;
  return `${count} B`;
}

/** Formats seconds with one decimal: `12.3 s`. */
export function seconds(count: number): string {
  return `${count.toFixed(1)} s`;
}

/**
 * Formats a duration in milliseconds: `153 ms`.
 * @param count duration in seconds
 */
export function milliseconds(count: number): string {
  return `${Math.round(count * 1000)} ms`;
}

/** Formats a share as integer percentage: `24 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Formats a ratio with two decimals: `1.85×`. */
export function factor(times: number): string {
  return `${times.toFixed(2)}×`;
}
