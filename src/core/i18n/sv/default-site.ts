/** Texts of a site that has not written its own yet. */
export const defaultSite = {
  description: 'Arbetssätt som vuxit fram ur teams gemensamma reflektioner.',
  contact: 'Redaktionen',
  heading: 'Det vi lär tillsammans hittar du här',
  lead: 'Arbetssätt som prövats och bekräftats av teamen som använder dem.',
  invitation: 'Har ni varit med om något att lära av? Ta en stund och reflektera tillsammans.',
};
