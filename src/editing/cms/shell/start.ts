import { translator, type Messages } from '../../../core/i18n/index.ts';
import { cmsConfig } from '../config/cms-config.ts';
import type { Decap } from '../../decap/globals.ts';
import { openDesk } from '../panels/panel-area.ts';

import { registerLists } from '../lists/register-lists.ts';
import { phrasesFor } from '../locale/decap-phrases.ts';
import { mendPage } from '../decap-patches/apply-patches.ts';
import { nameViews } from '../decap-patches/document-title.ts';
import { registerFields } from '../widgets/register-fields.ts';
import { Began } from '../conflicts/base-revisions.ts';
import { connectGateway } from './connect-gateway.ts';
import { guardSaves } from './validate-before-save.ts';
import { loadDecap } from './load-decap.ts';
import { prefillNewEntries } from './prefill-new-entry.ts';
import { reopenForms } from './reopen-form.ts';
import { keepRestored } from './restore-draft.ts';
import type { AdminSettings } from '../../settings/admin-settings.ts';
import { readSettings } from './page-settings.ts';
import { showPreviews } from './register-previews.ts';
import { today } from '../../../core/util/today.ts';
import { watchStore, type Watcher } from './watch-store.ts';

/** Opens the editors' page: everything that is ours goes in before Decap starts. */
export async function start(): Promise<void> {
  const settings = readSettings();
  const messages = translator(settings.language);
  const desk = openDesk(messages.admin.title);
  const watchers: Watcher[] = [keepRestored(), prefillNewEntries(), reopenForms()];
  watchStore((action, store) => {
    for (const watch of watchers) watch(action, store);
  });
  const decap = await loadDecap(settings.base);
  const names = registerFields(decap, { base: settings.base, messages });
  registerLists(decap, { base: settings.base, messages, names });

  if (settings.isGateway) {
    watchers.push(
      connectGateway(decap, { settings, messages, desk, began: new Began(localStorage) }),
    );
  }
  guardSaves(decap, { settings, messages, desk });
  await showPreviews(decap, { settings, messages });
  const views = nameViews(messages);
  watchers.push(views.watch);
  mendPage(messages.admin, views.name);
  begin(decap, settings, messages);
}

function begin(decap: Decap, settings: AdminSettings, messages: Messages): void {
  const phrases = phrasesFor(settings.language);
  if (phrases) decap.CMS.registerLocale(settings.language, phrases);
  const config = cmsConfig({
    messages,
    language: settings.language,
    backend: settings.backend,
    folder: settings.folder,
    publishMode: settings.publishMode,
    removal: settings.isGateway,
    // Elsewhere the list would ask the host for each entry before it shows any.
    newestFirst: settings.isGateway,
    today: today(),
    siteUrl: new URL(settings.base, location.href).href,
    logo: settings.logo,
  });
  decap.CMS.init({ config });
}
