import type { Messages } from '../../../core/i18n/index.ts';
import type { Decap } from '../../decap/globals.ts';
import type { PanelArea } from '../panels/panel-area.ts';
import { problemPanel } from '../panels/problem-panel.ts';
import { siteState } from '../panels/site-state.ts';
import { mdxFormat, yamlFormat } from '../format/entry-formats.ts';
import { schemaOfFields } from '../format/schema-finder.ts';
import type { BaseRevisionTracker } from '../conflicts/base-revisions.ts';
import { gatewayBackend, type GatewayListener } from './gateway-backend.ts';
import { apiPath } from '../../protocol/api-paths.ts';
import { latestText } from '../conflicts/fetch-latest-text.ts';
import { conflictResolution, openPlace } from '../conflicts/conflict-resolution.ts';
import { gatewayBackendName } from '../../settings/editing-backend.ts';
import type { AdminSettings } from '../../settings/admin-settings.ts';
import type { Store, Watcher } from './watch-store.ts';

/** What {@link connectGateway} is given. */
export interface ConnectOptions {
  readonly settings: AdminSettings;
  readonly messages: Messages;
  /** Where refusals, conflicts and the state of the site are shown. */
  readonly panelArea: PanelArea;
  readonly baseRevisions: BaseRevisionTracker;
}

/**
 * Registers the gateway as Decap's backend, and shows the editor what it replies.
 * @returns a watcher that keeps track of the entry that is open
 */
export function connectGateway(
  decap: Decap,
  { settings, messages, panelArea, baseRevisions }: ConnectOptions,
): Watcher {
  const words = messages.admin;
  const { base, language } = settings;
  let store: Store | undefined;
  const site = siteState({ base, words, language });
  panelArea.keep(site.element);

  const format = { schemaOf: schemaOfFields, words: messages.cms.fields.broken };
  const formats = [mdxFormat(format), yamlFormat(format)] as const;
  const resolution = conflictResolution({
    panelArea,
    baseRevisions,
    words,
    body: messages.form.body.label,
    fields: messages.fields,
    language,
    parse: (path, text) => formats[path.endsWith('.mdx') ? 0 : 1].fromFile(text),
    refresh: (place, kind) => latestText(base + apiPath, place, kind, { baseRevisions, words }),
  });
  const listener: GatewayListener = {
    refused: ({ error, problems = [], conflicts = [] }) => {
      if (conflicts.length > 0 && store) resolution.report(conflicts, store);
      else panelArea.show(problemPanel(problems, { words, error, close: () => panelArea.clear() }));
    },
    movedOn: (conflicts) => {
      if (store) resolution.report(conflicts, store);
    },
    saved: () => panelArea.clear(),
    published: () => site.ask(),
  };
  signInAtOnce();
  decap.CMS.registerBackend(
    gatewayBackendName,
    gatewayBackend(decap, { baseRevisions, listener, words }),
  );

  return ({ type }, made) => {
    store = made;
    if (type === 'DRAFT_CREATE_FROM_ENTRY' || type === 'DRAFT_CREATE_EMPTY') {
      baseRevisions.open(openPlace(made.getState()));
      if (type === 'DRAFT_CREATE_FROM_ENTRY') resolution.opened(made);
    } else if (type === 'DRAFT_CREATE_FROM_LOCAL_BACKUP') {
      baseRevisions.restore();
    } else if (type === 'DRAFT_CHANGE_FIELD') {
      baseRevisions.change();
    } else if (type === 'DRAFT_DISCARD') {
      panelArea.clear();
    }
  };
}

/**
 * Skips Decap's page for signing in, by storing what Decap stores after it:
 * whoever reaches the gateway is signed in already, by the proxy in front of it
 * or by using the machine that it runs on.
 */
function signInAtOnce(): void {
  localStorage.setItem('decap-cms-user', JSON.stringify({ backendName: gatewayBackendName }));
}
