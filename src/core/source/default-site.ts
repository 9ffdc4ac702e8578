import { SiteSchema, type Site } from '../model/site.ts';

/**
 * Settings of a site that has not written its own yet, so that a new, empty
 * content folder gives a page that says what to do next.
 */
export const defaultSite: Site = SiteSchema.parse({
  name: 'Samklok',
  description: 'Arbetssätt som vuxit fram ur teams gemensamma reflektioner.',
  contact: { name: 'Redaktionen', mailbox: 'redaktionen@exempel.example' },
  home: {
    heading: 'Det vi lär tillsammans hittar du här',
    lead: 'Arbetssätt som prövats och bekräftats av teamen som använder dem.',
    invitation: 'Har ni varit med om något att lära av? Ta en stund och reflektera tillsammans.',
  },
});
