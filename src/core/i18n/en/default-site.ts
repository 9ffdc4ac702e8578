import type { Messages } from '../index.ts';

/** Texts of a site that has not written its own yet. */
export const defaultSite: Messages['defaultSite'] = {
  description: "Practices that have grown out of teams' reflections.",
  contact: 'The editors',
  heading: 'Here you find what we learn together',
  lead: 'Practices tried and confirmed by the teams that use them.',
  invitation: 'Have you been through something to learn from? Take a moment and reflect together.',
};
