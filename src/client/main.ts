import { markFreshness } from './freshness.ts';
import { openSearchByKey } from './search-key.ts';
import { offerThemes } from './theme.ts';

markFreshness(document, new Date());
offerThemes(document);
openSearchByKey(document);
