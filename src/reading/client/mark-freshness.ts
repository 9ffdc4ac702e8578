/**
 * Marks practices that are due for review by the reader's own clock: a page
 * that was built a year ago must still tell the truth. Without script the page
 * names the month, which is true whenever it is read.
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
