/**
 * `npm run gateway`: the site and the service of its editors for an
 * organisation that runs them behind its own sign-on, as `editing.yaml` says.
 * `PORT` and `EDITING_FILE` in the environment go first.
 */
import { startGateway } from '../src/run/server/start-gateway.ts';
import { stopOnSignal } from '../src/run/server/start-site.ts';
import { currentPaths } from '../src/core/source/current-paths.ts';

const site = await startGateway(currentPaths, process.env, (text) => console.log(text));
if (site) stopOnSignal(site);
else process.exitCode = 1;
