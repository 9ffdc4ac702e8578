/**
 * `npm run build`: builds the site from the content into `OUT_DIR` (default `dist/`).
 *
 * The build writes to a temporary folder that is renamed at the end, so that a
 * failed build leaves the previous site untouched.
 */
import { buildSite } from '../src/run/build/build-site.ts';
import { currentPaths } from '../src/core/source/current-paths.ts';

process.exitCode = (await buildSite(currentPaths)) ? 0 : 1;
