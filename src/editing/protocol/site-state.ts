import { z } from 'zod';

/** The state of the running site, as `siteStatePath` gives it. */
export const SiteStateSchema = z.object({
  /** Whether the site is being built, shows the published content, or could not be built. */
  state: z.enum(['building', 'ready', 'failed']),
  /** Since when, as an ISO date and time. */
  since: z.string(),
  /** The published commit that the site shows or is being built from; empty when it cannot be edited. */
  revision: z.string(),
  /** Why the latest build failed, one problem a line. */
  problems: z.array(z.string()).readonly().optional(),
});

/** Output of {@link SiteStateSchema}. */
export type SiteState = Readonly<z.output<typeof SiteStateSchema>>;
