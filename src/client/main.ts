import { markFreshness } from './freshness.ts';
import { handOverByLink } from './hand-over.ts';
import { openSearchByKey } from './search-key.ts';
import { offerThemes } from './theme.ts';

markFreshness(document, new Date());
offerThemes(document);
openSearchByKey(document);
handOverByLink(document);
