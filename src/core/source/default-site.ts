import { translator } from '../i18n/index.ts';
import { SiteSchema, type Site } from '../model/site.ts';

const { description, contact, heading, lead, invitation } = translator('sv').defaultSite;

/**
 * Settings of a site that has not written its own yet, so that a new, empty
 * content folder gives a page that says what to do next.
 */
export const defaultSite: Site = SiteSchema.parse({
  name: 'Samklok',
  description,
  contact: { name: contact, mailbox: 'redaktionen@exempel.example' },
  home: { heading, lead, invitation },
});
