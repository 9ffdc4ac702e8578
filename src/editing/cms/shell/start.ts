import { takeStoredDraft } from '../../../reading/client/draft-handover.ts';
import { translator, type Messages } from '../../../core/i18n/index.ts';
import { cmsConfig } from '../config/cms-config.ts';
import { decap as loadedDecap, type Decap, type ImmutableMap } from '../../decap/globals.ts';
import { openPanelArea } from '../panels/panel-area.ts';
import { registerLists } from '../lists/register-lists.ts';
import { phrasesFor } from '../locale/decap-phrases.ts';
import { patchPage } from '../decap-patches/apply-patches.ts';
import { trackViewTitles } from '../decap-patches/document-title.ts';
import { registerFields } from '../widgets/register-fields.ts';
import { BaseRevisionTracker } from '../conflicts/base-revisions.ts';
import { connectGateway } from './connect-gateway.ts';
import { validateBeforeSave } from './validate-before-save.ts';
import { replaceDraft } from './replace-draft.ts';
import { reloadOtherForms } from './reopen-form.ts';
import { keepRestoredDraft } from './restore-draft.ts';
import { settingsId, type AdminSettings } from '../../settings/admin-settings.ts';
import { registerPreviews } from './register-previews.ts';
import { today } from '../../../core/util/today.ts';
import { watchStore, type Watcher } from './watch-store.ts';

/** Starts the editors' page: registers our parts with Decap, and then starts Decap. */
export async function start(): Promise<void> {
  const settings = readSettings();
  const messages = translator(settings.language);
  const panelArea = openPanelArea(messages.admin.title);
  const watchers: Watcher[] = [keepRestoredDraft(), prefillNewEntries(), reloadOtherForms()];
  watchStore((action, store) => {
    for (const watch of watchers) watch(action, store);
  });
  const decap = await loadDecap(settings.base);
  const names = registerFields(decap, { base: settings.base, messages });
  registerLists(decap, { base: settings.base, messages, names });

  if (settings.isGateway) {
    watchers.push(
      connectGateway(decap, {
        settings,
        messages,
        panelArea,
        baseRevisions: new BaseRevisionTracker(localStorage),
      }),
    );
  }
  validateBeforeSave(decap, { settings, messages, panelArea });
  await registerPreviews(decap, { settings, messages });
  const views = trackViewTitles(messages);
  watchers.push(views.watch);
  patchPage(messages.admin, views.update);
  initDecap(decap, settings, messages);
}

function initDecap(decap: Decap, settings: AdminSettings, messages: Messages): void {
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

/**
 * The settings that the page carries.
 * @throws {Error} when the page has none
 */
function readSettings(): AdminSettings {
  const text = document.getElementById(settingsId)?.textContent;
  if (!text) throw new Error(`The page has no #${settingsId}`);
  return JSON.parse(text) as AdminSettings;
}

/**
 * Loads Decap's script and waits for it.
 * @throws {Error} when it cannot be loaded
 */
async function loadDecap(base: string): Promise<Decap> {
  // Otherwise it would start by itself and look for a file with its configuration.
  Object.assign(window, { CMS_MANUAL_INIT: true });
  const script = document.createElement('script');
  script.src = `${base}admin/decap.js`;
  await new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`Could not load ${script.src}`)));
    document.head.append(script);
  });
  return loadedDecap();
}

/** Fills a new entry with the data that a page of the site has left for it on this device, if any. */
function prefillNewEntries(): Watcher {
  return (action, store) => {
    if (action.type !== 'DRAFT_CREATE_EMPTY') return;
    const draft = () => store.getState().entryDraft;
    const kind = String(draft().getIn(['entry', 'collection']));
    const key = draft().get('key');
    void takeStoredDraft(kind).then((handed) => {
      // By now another entry may be open.
      if (!handed || draft().get('key') !== key) return;
      const data = (draft().getIn(['entry', 'data']) as ImmutableMap).toJS() as object;
      replaceDraft(store, { ...data, ...handed.data });
    });
  };
}
