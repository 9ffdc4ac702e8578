/** What the arrow keys walk through. */
export interface ArrowKeyOptions {
  /** Hears the keys; the field and the stops are in it. */
  readonly root: HTMLElement;
  /** The field that the walk starts from and returns to. */
  readonly field: HTMLInputElement;
  /** The links to walk through, as they are now, in order. */
  links(): readonly HTMLElement[];
}

/**
 * Lets the arrow keys walk from a field through the links below it: down and
 * up, Home and End among them, Escape and up from the first back to the field.
 *
 * The focus moves to the links themselves, rather than staying in the field
 * with `aria-activedescendant` on a listbox. A result is a link: it can be
 * opened in a new tab, has a kind, a status and marked words that a screen
 * reader should be able to read, and an option of a listbox has none of it: all
 * that is in it becomes one string. Touch screen readers do not follow
 * `aria-activedescendant` at all. Tab goes the same way, so the arrows are a
 * short cut and nothing that must be learnt.
 */
export function navigateByArrowKeys({ root, field, links: currentLinks }: ArrowKeyOptions): void {
  root.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const links = currentLinks();
    const at = links.indexOf(event.target as HTMLElement);
    const isField = event.target === field;
    if (at < 0 && !isField) return;
    const target = targetOf(event.key, at, links, field);
    // In the field, Home, End and Escape belong to what is typed.
    if (!target || (isField && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    target.focus();
  });
}

function targetOf(
  key: string,
  at: number,
  links: readonly HTMLElement[],
  field: HTMLElement,
): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return links[Math.min(at + 1, links.length - 1)];
    case 'ArrowUp':
      return links[at - 1] ?? field;
    case 'Home':
      return links[0];
    case 'End':
      return links.at(-1);
    case 'Escape':
      return field;
    default:
      return undefined;
  }
}
