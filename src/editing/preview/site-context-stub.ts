import type { Library } from '../../reading/view-models/site-context.ts';

let current: Library | undefined;

/**
 * Stands in for `site/library.ts`, which is bound to a build, where components
 * are compiled for the browser.
 * @throws when no preview is being rendered
 */
export function gathered(): Library {
  if (!current) throw new Error('Components of a preview are rendered through renderHtml()');
  return current;
}

/** Makes a library the one that components find. */
export function useLibrary(lib: Library): void {
  current = lib;
}
