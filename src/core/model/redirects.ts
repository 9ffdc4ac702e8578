import { z } from 'zod';
import { field } from './field-metadata.ts';
import { line, siteAddress } from './value-schemas.ts';

/** Longest reason shown to readers, in characters (code points). */
export const maxReasonLength = 300;

/** What became of an address that is no longer in use. */
export const FormerAddressSchema = z
  .strictObject({
    /** The address as it was published. */
    from: field(siteAddress(), 'formerAddress.from'),
    /** Where it leads now. */
    to: field(siteAddress().optional(), 'formerAddress.to'),
    /** Why it has no successor. */
    retired: field(line(maxReasonLength).optional(), 'formerAddress.retired'),
  })
  .refine((entry) => (entry.to === undefined) !== (entry.retired === undefined), {
    path: ['from'],
    params: { problem: 'redirect-or-retired' },
  });
/** Every address that was published once and is not any more, `redirects.yaml`. */
export const RedirectsSchema = z.strictObject({
  /** The former addresses. */
  addresses: field(z.array(FormerAddressSchema).default([]), 'redirects.addresses'),
});
/** What an editor writes for a {@link RedirectsSchema}. */
export type RedirectsInput = z.input<typeof RedirectsSchema>;
/** Valid redirects, defaults filled in. */
export type Redirects = z.output<typeof RedirectsSchema>;
