import { z } from 'zod';
import { languages } from './enums.ts';
import { field } from './field-metadata.ts';
import { email, choice, line, prose } from './value-schemas.ts';

/** Texts of the home page. */
const HomeSchema = z.strictObject({
  /** The large sentence at the top. */
  heading: field(line(100), 'home.heading'),
  /** One or two sentences under it. */
  lead: field(prose(400), 'home.lead'),
  /** What the invitation to reflect says. */
  invitation: field(prose(400), 'home.invitation'),
});
/** Who answers for the site. */
const ContactSchema = z.strictObject({
  /** The team or function that answers for the site. */
  name: field(line(80), 'contact.name'),
  /** Its function mailbox. */
  mailbox: field(email(), 'contact.mailbox'),
});
/** The settings of one site, `site.yaml`. */
export const SiteSchema = z.strictObject({
  /** The site's name. */
  name: field(line(60), 'site.name'),
  /** One sentence about it, for search engines and feeds. */
  description: field(line(240), 'site.description'),
  /** The language of the interface. */
  language: field(choice('language', languages).default('sv'), 'site.language'),
  /** Who answers for the site. */
  contact: field(ContactSchema, 'site.contact'),
  /** Months after its last support that a practice is due for review. */
  reviewMonths: field(z.int().min(1).max(120).default(18), 'site.reviewMonths'),
  /** A line shown on every page, such as that the content is an example. */
  notice: field(line(200).optional(), 'site.notice'),
  /** Texts of the home page. */
  home: field(HomeSchema, 'site.home'),
});
/** What an editor writes for a {@link SiteSchema}. */
export type SiteInput = z.input<typeof SiteSchema>;
/** Valid settings, defaults filled in. */
export type Site = z.output<typeof SiteSchema>;
