/**
 * Marks practices whose review date has passed on the reader's clock, since the site
 * may have been built long ago. Without JavaScript the page shows the month only.
 * @param root searched for elements with `data-due-on` (`YYYY-MM-DD`) and `data-due`
 *   (text)
 */
export function markFreshness(root: ParentNode, now: Date): void {
  const part = (value: number) => String(value).padStart(2, '0');
  const today = `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
  for (const element of root.querySelectorAll<HTMLElement>('[data-due-on]')) {
    const { dueOn, due } = element.dataset;
    if (!dueOn || !due || dueOn > today) continue;
    element.dataset['state'] = 'due';
    element.textContent = due;
  }
}
