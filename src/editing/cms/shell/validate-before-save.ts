import type { Messages } from '../../../core/i18n/index.ts';
import type { Decap, ImmutableMap } from '../../decap/globals.ts';
import type { PanelArea } from '../panels/panel-area.ts';
import { problemPanel } from '../panels/problem-panel.ts';
import { validateEntry } from '../guard/validate-entry.ts';
import { schemaOf } from './collection-kinds.ts';
import type { AdminSettings } from '../../settings/admin-settings.ts';
import { GatewayError } from './gateway-errors.ts';

/** What {@link validateBeforeSave} is given. */
export interface ValidationOptions {
  readonly settings: AdminSettings;
  readonly messages: Messages;
  /** Where problems are shown. */
  readonly panelArea: PanelArea;
}

/** Prevents an entry that could not be published from being saved, and shows its problems. The text stays in the form. */
export function validateBeforeSave(
  { CMS }: Decap,
  { settings, messages, panelArea }: ValidationOptions,
): void {
  const words = messages.admin;
  CMS.registerEventListener({
    name: 'preSave',
    handler: async ({ entry }) => {
      const schema = schemaOf(String(entry.get('collection')), String(entry.get('slug')));
      if (!schema) return;
      const data = (entry.get('data') as ImmutableMap).toJS() as Record<string, unknown>;
      const { base, mailboxes } = settings;
      const problems = await validateEntry(data, { schema, messages, base, mailboxes });
      if (problems.length === 0) {
        panelArea.clear();
        return;
      }
      const close = () => panelArea.clear();
      panelArea.show(problemPanel(problems, { words, error: '', close }));
      throw new GatewayError(words.guard.refused(problems.length), 422);
    },
  });
}
