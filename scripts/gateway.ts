/**
 * `npm run gateway`: serves the site and the editors' gateway behind an organisation's
 * own sign-on, configured by `editing.yaml`. The environment variables `PORT` and
 * `EDITING_FILE` take precedence.
 */
import { startGateway } from '../src/run/server/start-gateway.ts';
import { stopOnSignal } from '../src/run/server/start-site.ts';
import { currentPaths } from '../src/core/source/current-paths.ts';

const site = await startGateway(currentPaths, process.env, (text) => console.log(text));
if (site) stopOnSignal(site);
else process.exitCode = 1;
