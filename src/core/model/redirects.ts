import { z } from 'zod';
import { field } from './field-metadata.ts';
import { line, siteAddress } from './value-schemas.ts';

/** Longest reason that readers are told, in characters (code points). */
export const maxReasonLength = 300;

/** What became of an address that is no longer in use. */
export const FormerAddressSchema = z
  .strictObject({
    /** The address as it was published. */
    from: field(
      siteAddress(),
      'Tidigare adress',
      'Adressen som inte längre används.',
      'Till exempel /metoder/gammalt-namn/.',
    ),
    /** Where it leads now. */
    to: field(
      siteAddress().optional(),
      'Ny adress',
      'Adressen som läsaren skickas till.',
      'Fyll i antingen den här eller skälet.',
    ),
    /** Why it has no successor. */
    retired: field(
      line(maxReasonLength).optional(),
      'Skäl till att sidan är borttagen',
      'Vad läsaren får veta när sidan inte har någon efterföljare.',
      'Börja gärna med ”eftersom”.',
    ),
  })
  .refine((entry) => (entry.to === undefined) !== (entry.retired === undefined), {
    path: ['from'],
    params: { problem: 'redirect-or-retired' },
  });
/** Output of {@link FormerAddressSchema}. */
export type FormerAddress = z.output<typeof FormerAddressSchema>;

/** Every address that was published once and is not any more, `redirects.yaml`. */
export const RedirectsSchema = z.strictObject({
  /** The former addresses. */
  addresses: field(
    z.array(FormerAddressSchema).default([]),
    'Tidigare adresser',
    'Adresser som funnits men inte längre används.',
    'En publicerad adress dör aldrig: den leder vidare eller berättar varför den är slut.',
  ),
});
/** What an editor writes for a {@link RedirectsSchema}. */
export type RedirectsInput = z.input<typeof RedirectsSchema>;
/** Valid redirects. */
export type Redirects = z.output<typeof RedirectsSchema>;
