import { linkedEntries } from '../../core/model/addresses.ts';
import type { SiteContext } from './site-context.ts';
import type { Link } from './site-urls.ts';

/** Link to the guide for reflecting as a team; undefined when the site has no such guide. */
export function reflectionGuide({ catalogue, urls }: SiteContext): Link | undefined {
  const guide = catalogue.guide(linkedEntries.guide);
  return guide && { href: urls.page('guide', guide.id), text: guide.data.title };
}

/** Link to the page about contributing; undefined when the site has no such page. */
export function contributePage({ catalogue, urls }: SiteContext): Link | undefined {
  const page = catalogue.entries.page.find(({ id }) => id === linkedEntries.page);
  return page && { href: urls.page('page', page.id), text: page.data.title };
}
