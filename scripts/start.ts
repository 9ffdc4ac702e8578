/**
 * `npm start`: builds the site, serves it with the editors' gateway on loopback and
 * rebuilds it when content changes. `PORT` changes the port. Errors in the content are
 * reported, and the previous build is served if there is one.
 */
import { startSite, stopOnSignal } from '../src/run/server/start-site.ts';
import { currentPaths } from '../src/core/source/current-paths.ts';

const site = await startSite({
  paths: currentPaths,
  port: Number(process.env['PORT'] || 4321),
  host: '127.0.0.1',
  signIn: {},
  log: (text) => console.log(text),
});
if (site) stopOnSignal(site);
else process.exitCode = 1;
