import { markFreshness } from './mark-freshness.ts';
import { storeDraftOnLinkClick } from './hand-over.ts';
import { registerServiceWorker } from './register-service-worker.ts';
import { setUpThemeChoice } from './theme-choice.ts';

markFreshness(document, new Date());
setUpThemeChoice(document);
storeDraftOnLinkClick(document);
registerServiceWorker();
