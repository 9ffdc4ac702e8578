import { contentFolder } from '../protocol/content-paths.ts';
import type { AdminSettings } from '../settings/admin-settings.ts';
import { backendOf } from '../settings/editing-backend.ts';
import { readEditingSettings } from '../settings/read-settings.ts';
import { currentPaths } from '../../core/source/current-paths.ts';
import type { SiteContext } from '../../reading/view-models/site-context.ts';

/** What the editors' page is made with. */
export interface AdminPage {
  /** What its script is told. */
  readonly settings: AdminSettings;
  /** Origins that it may talk to besides the site's own. */
  readonly connect: readonly string[];
}

/**
 * The editors' page of a site.
 * @throws when `editing.yaml` is not valid; a build says what is wrong before it comes here
 */
export async function adminPage({ site, urls, catalogue }: SiteContext): Promise<AdminPage> {
  const reading = await readEditingSettings(currentPaths.root, process.env);
  if (!reading.ok) {
    const [first] = reading.problems;
    throw new Error(`${first?.file}:${first?.line}: ${first?.message}`);
  }
  const { settings } = reading;
  const { backend, publishMode, connect, guarded } = backendOf(settings, currentPaths.base);
  const mailboxes = catalogue.teams.flatMap(({ data }) => data.mailbox ?? []);
  return {
    settings: {
      base: currentPaths.base,
      language: site.language,
      logo: urls.to('/favicon.svg'),
      backend,
      publishMode,
      isGateway: guarded,
      // The gateway knows where the content lies; to Decap it is always here.
      folder: guarded ? contentFolder : settings.folder,
      mailboxes: [site.contact.mailbox, ...mailboxes],
    },
    connect,
  };
}
