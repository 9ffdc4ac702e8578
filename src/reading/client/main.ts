import { markFreshness } from './mark-freshness.ts';
import { handOverByLink } from './hand-over.ts';
import { keepOnDevice } from './register-service-worker.ts';
import { offerThemes } from './theme-choice.ts';

markFreshness(document, new Date());
offerThemes(document);
handOverByLink(document);
keepOnDevice();
