/** First date, a Monday. Fixed, so that content does not depend on the current date. */
const firstDay = Date.UTC(2018, 9, 1);
/** Number of days in eight years. */
const days = 2922;
const dayMs = 86_400_000;

/**
 * Date of reflection number `at` of `count`, as `YYYY-MM-DD`. Dates are spread evenly
 * over eight years; those on weekends are moved to Friday.
 */
export function dateAt(at: number, count: number): string {
  const day = Math.floor((at * days) / count);
  const afterFriday = Math.max(0, (day % 7) - 4);
  return new Date(firstDay + (day - afterFriday) * dayMs).toISOString().slice(0, 10);
}
