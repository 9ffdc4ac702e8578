/** Finds an element of the search below `root`. @throws {Error} when it is not there */
export function requireElement<T extends HTMLElement>(root: ParentNode, selector: string): T {
  const element = root.querySelector<T>(selector);
  if (!element) throw new Error(`The search has no ${selector}`);
  return element;
}
