/** Bytes as people read them: `1.3 kB`, `1.24 GB`; a kB is 1,000 bytes. */
export function bytes(count: number): string {
  if (count >= 1e9) return `${(count / 1e9).toFixed(2)} GB`;
  if (count >= 1e6) return `${(count / 1e6).toFixed(1)} MB`;
  if (count >= 1000) return `${(count / 1000).toFixed(1)} kB`;
  return `${count} B`;
}

/** Seconds with one decimal: `12.3 s`. */
export function seconds(count: number): string {
  return `${count.toFixed(1)} s`;
}

/** A short time: `153 ms`. @param count of seconds */
export function milliseconds(count: number): string {
  return `${Math.round(count * 1000)} ms`;
}

/** A share as whole per cent: `24 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** How many times as much: `1.85×`. */
export function factor(times: number): string {
  return `${times.toFixed(2)}×`;
}
