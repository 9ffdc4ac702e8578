import type { SiteContext } from '../../reading/view-models/site-context.ts';

let current: SiteContext | undefined;

/**
 * Replaces `reading/view-models/site-context.ts`, which needs Astro's build, where
 * components are compiled for the browser.
 * @throws when no preview is being rendered
 */
export function currentSiteContext(): SiteContext {
  if (!current) throw new Error('Components of a preview are rendered through renderHtml()');
  return current;
}

/** Sets the site context that `currentSiteContext` returns to components. */
export function setSiteContext(context: SiteContext): void {
  current = context;
}
