import { markFreshness } from './freshness.ts';
import { handOverByLink } from './hand-over.ts';
import { keepOnDevice } from './offline.ts';
import { offerThemes } from './theme.ts';

markFreshness(document, new Date());
offerThemes(document);
handOverByLink(document);
keepOnDevice();
