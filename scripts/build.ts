/**
 * `npm run build`: content → a finished site in `OUT_DIR` (or `dist/`).
 *
 * Everything is made in a folder beside it and put in place by renaming, so
 * that a failed build of whatever reason leaves the previous site untouched.
 */
import { buildSite } from '../src/run/build/build-site.ts';
import { currentPaths } from '../src/core/source/current-paths.ts';

process.exitCode = (await buildSite(currentPaths)) ? 0 : 1;
