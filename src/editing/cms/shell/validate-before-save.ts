import type { Messages } from '../../../core/i18n/index.ts';
import type { Decap, ImmutableMap } from '../../decap/globals.ts';
import type { Desk } from '../panels/panel-area.ts';
import { problemPanel } from '../panels/problem-panel.ts';
import { judgeEntry } from '../guard/validate-entry.ts';
import { schemaOf } from './collection-kinds.ts';
import type { AdminSettings } from '../../settings/admin-settings.ts';
import { GatewayError } from './gateway-errors.ts';

/** What saves are guarded with. */
export interface GuardSavesOptions {
  /** What the page was told. */
  readonly settings: AdminSettings;
  readonly messages: Messages;
  /** Where problems are shown. */
  readonly desk: Desk;
}

/** Stops an entry that could not be published from being saved, and says why. The text stays. */
export function guardSaves({ CMS }: Decap, { settings, messages, desk }: GuardSavesOptions): void {
  const words = messages.admin;
  CMS.registerEventListener({
    name: 'preSave',
    handler: async ({ entry }) => {
      const schema = schemaOf(String(entry.get('collection')), String(entry.get('slug')));
      if (!schema) return;
      const data = (entry.get('data') as ImmutableMap).toJS() as Record<string, unknown>;
      const { base, mailboxes } = settings;
      const problems = await judgeEntry(data, { schema, messages, base, mailboxes });
      if (problems.length === 0) {
        desk.clear();
        return;
      }
      const close = () => desk.clear();
      desk.show(problemPanel(problems, { words, error: '', close }));
      throw new GatewayError(words.guard.refused(problems.length), 422);
    },
  });
}
