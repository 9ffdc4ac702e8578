import { markFreshness } from './mark-freshness.ts';
import { storeDraftOnLinkClick } from './draft-handover.ts';
import { setUpThemeChoice } from './theme-choice.ts';

markFreshness(document, new Date());
setUpThemeChoice(document);
storeDraftOnLinkClick(document);
registerServiceWorker();

/**
 * Lets the site be read without network from now on, and says to the worker
 * that does it that a page has loaded. Waits until the page needs nothing more.
 * While authoring, nothing is kept.
 */
function registerServiceWorker(): void {
  // Not there without a secure connection.
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!import.meta.env.PROD || !workers) return;
  const begin = async () => {
    await workers.register(`${import.meta.env.BASE_URL}sw.js`, { updateViaCache: 'none' });
    (await workers.ready).active?.postMessage('');
  };
  const later = (globalThis as Partial<typeof globalThis>).requestIdleCallback ?? setTimeout;
  addEventListener('load', () => later(() => void begin().catch(() => undefined)));
}
