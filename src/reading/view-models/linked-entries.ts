import { linkedEntries } from '../../core/model/addresses.ts';
import type { SiteContext } from './site-context.ts';
import type { Link } from './site-urls.ts';

/** The method that a team reflects with; undefined where the site has none. */
export function reflectionGuide({ catalogue, urls }: SiteContext): Link | undefined {
  const guide = catalogue.guide(linkedEntries.guide);
  return guide && { href: urls.page('guide', guide.id), text: guide.data.title };
}

/** The page about contributing; undefined where the site has none. */
export function contributePage({ catalogue, urls }: SiteContext): Link | undefined {
  const page = catalogue.entries.page.find(({ id }) => id === linkedEntries.page);
  return page && { href: urls.page('page', page.id), text: page.data.title };
}
