import type { Messages } from '../../../core/i18n/index.ts';
import type { Decap } from '../../decap/globals.ts';
import type { Desk } from '../panels/panel-area.ts';
import { problemPanel } from '../panels/problem-panel.ts';
import { siteState } from '../panels/site-state.ts';
import { mdxFormat, yamlFormat } from '../format/entry-formats.ts';
import { schemaOfFields } from '../format/schema-finder.ts';
import type { Began } from '../conflicts/base-revisions.ts';
import { gatewayBackend, type GatewayListener } from './gateway-backend.ts';
import { apiPath } from '../../protocol/api-paths.ts';
import { latestText } from '../conflicts/fetch-latest-text.ts';
import { meetings, openPlace } from '../conflicts/conflict-resolution.ts';
import type { AdminSettings } from '../../settings/admin-settings.ts';
import type { Store, Watcher } from './watch-store.ts';

/** What the gateway is connected with. */
export interface ConnectOptions {
  /** What the page was told. */
  readonly settings: AdminSettings;
  readonly messages: Messages;
  /** Where the gateway is heard. */
  readonly desk: Desk;
  /** Versions that were begun from. */
  readonly began: Began;
}

/** Gives Decap the gateway as its backend, and lets the editor hear what it says. */
export function connectGateway(
  decap: Decap,
  { settings, messages, desk, began }: ConnectOptions,
): Watcher {
  const words = messages.admin;
  const { base, language } = settings;
  let store: Store | undefined;
  const site = siteState({ base, words, language });
  desk.keep(site.element);

  const format = { schemaOf: schemaOfFields, words: messages.cms.fields.broken };
  const formats = [mdxFormat(format), yamlFormat(format)] as const;
  const meeting = meetings({
    desk,
    began,
    words,
    language,
    parse: (path, text) => formats[path.endsWith('.mdx') ? 0 : 1].fromFile(text),
    refresh: (place, kind) => latestText(base + apiPath, place, kind, { began, words }),
  });
  const listener: GatewayListener = {
    refused: ({ error, problems = [], conflicts = [] }) => {
      if (conflicts.length > 0 && store) meeting.arrange(conflicts, store);
      else desk.show(problemPanel(problems, { words, error, close: () => desk.clear() }));
    },
    movedOn: (conflicts) => {
      if (store) meeting.arrange(conflicts, store);
    },
    saved: () => desk.clear(),
    published: () => site.ask(),
  };
  signInAtOnce();
  decap.CMS.registerBackend('samklok', gatewayBackend(decap, { began, listener, words }));

  return ({ type }, made) => {
    store = made;
    if (type === 'DRAFT_CREATE_FROM_ENTRY' || type === 'DRAFT_CREATE_EMPTY') {
      began.open(openPlace(made.getState()));
      if (type === 'DRAFT_CREATE_FROM_ENTRY') meeting.opened(made);
    } else if (type === 'DRAFT_CREATE_FROM_LOCAL_BACKUP') {
      began.restore();
    } else if (type === 'DRAFT_CHANGE_FIELD') {
      began.change();
    } else if (type === 'DRAFT_DISCARD') {
      desk.clear();
    }
  };
}

/**
 * Whoever reaches the gateway is signed in already, by what stands before it or
 * by sitting at the machine. So nobody is asked to press a button for it: this
 * is what Decap keeps of somebody who has.
 */
function signInAtOnce(): void {
  localStorage.setItem('decap-cms-user', JSON.stringify({ backendName: 'samklok' }));
}
