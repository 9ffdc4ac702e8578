import { z } from 'zod';
import { languages } from './enums.ts';
import { field } from './field-metadata.ts';
import { email, choice, line, prose } from './value-schemas.ts';

/** Texts of the home page. */
export const HomeSchema = z.strictObject({
  /** The large sentence at the top. */
  heading: field(
    line(100),
    'Rubrik',
    'Den stora meningen överst på startsidan.',
    'En mening om vad man har för nytta av webbplatsen.',
  ),
  /** One or two sentences under it. */
  lead: field(
    prose(400),
    'Ingress',
    'Texten under rubriken: vad är det här, för vem?',
    'Två meningar räcker.',
  ),
  /** What the invitation to reflect says. */
  invitation: field(
    prose(400),
    'Inbjudan att reflektera',
    'Texten som bjuder in ett team att reflektera.',
    'Säg hur lite som behövs för att börja.',
  ),
});
/** Output of {@link HomeSchema}. */
export type Home = z.output<typeof HomeSchema>;

/** Who answers for the site. */
export const ContactSchema = z.strictObject({
  /** The team or function that answers for the site. */
  name: field(
    line(80),
    'Namn',
    'Funktionen som svarar för webbplatsen.',
    'En funktion, aldrig en person.',
  ),
  /** Its function mailbox. */
  mailbox: field(
    email(),
    'Funktionsbrevlåda',
    'Adressen dit läsare skriver.',
    'En brevlåda som någon läser varje dag.',
  ),
});
/** Output of {@link ContactSchema}. */
export type Contact = z.output<typeof ContactSchema>;

/** The settings of one site, `site.yaml`. */
export const SiteSchema = z.strictObject({
  /** The site's name. */
  name: field(line(60), 'Namn', 'Webbplatsens namn.', 'Det står överst på varje sida.'),
  /** One sentence about it, for search engines and feeds. */
  description: field(
    line(240),
    'Beskrivning',
    'En mening om vad webbplatsen är.',
    'Den visas av sökmotorer.',
  ),
  /** The language of the interface. */
  language: field(
    choice('language', languages).default('sv'),
    'Språk',
    'Gränssnittets språk.',
    'Innehållet översätts inte.',
  ),
  /** Who answers for the site. */
  contact: field(
    ContactSchema,
    'Kontakt',
    'Vem som svarar för webbplatsen.',
    'Visas längst ner på varje sida.',
  ),
  /** Months after its last support that a practice is due for review. */
  reviewMonths: field(
    z.int().min(1).max(120).default(18),
    'Månader till granskning',
    'Så många månader efter senaste stöd behöver ett arbetssätt granskas.',
    'Ett område eller tema kan ha en egen tid.',
  ),
  /** A line shown on every page, such as that the content is an example. */
  notice: field(
    line(200).optional(),
    'Meddelande',
    'En rad som visas på varje sida.',
    'Till exempel att innehållet är ett exempel.',
  ),
  /** Texts of the home page. */
  home: field(HomeSchema, 'Startsida', 'Startsidans texter.', 'Det första en ny läsare möter.'),
});
/** What an editor writes for a {@link SiteSchema}. */
export type SiteInput = z.input<typeof SiteSchema>;
/** Valid settings, defaults filled in. */
export type Site = z.output<typeof SiteSchema>;
