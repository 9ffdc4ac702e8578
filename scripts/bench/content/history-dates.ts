/** The first day of the history; a Monday. Fixed, so that content does not change with the day it is made. */
const firstDay = Date.UTC(2018, 9, 1);
/** Eight years. */
const days = 2922;
const dayMs = 86_400_000;

/**
 * The day of reflection number `at` of `count`, `YYYY-MM-DD`: they are spread
 * evenly over the eight years, and what falls on a weekend is done on the Friday.
 */
export function dateAt(at: number, count: number): string {
  const day = Math.floor((at * days) / count);
  const afterFriday = Math.max(0, (day % 7) - 4);
  return new Date(firstDay + (day - afterFriday) * dayMs).toISOString().slice(0, 10);
}
