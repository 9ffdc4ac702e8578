import { markFreshness } from './mark-freshness.ts';
import { storeDraftOnLinkClick } from './draft-handover.ts';
import { setUpThemeChoice } from './theme-choice.ts';

markFreshness(document, new Date());
setUpThemeChoice(document);
storeDraftOnLinkClick(document);
registerServiceWorker();

/**
 * Registers the service worker once the page has loaded and is idle, and tells the
 * active worker that a page has loaded. Does nothing during development.
 */
function registerServiceWorker(): void {
  // Undefined on insecure connections.
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!import.meta.env.PROD || !workers) return;
  const begin = async () => {
    await workers.register(`${import.meta.env.BASE_URL}sw.js`, { updateViaCache: 'none' });
    (await workers.ready).active?.postMessage('');
  };
  const later = (globalThis as Partial<typeof globalThis>).requestIdleCallback ?? setTimeout;
  addEventListener('load', () => later(() => void begin().catch(() => undefined)));
}
