/**
 * `npm start`: builds the site, serves it and the service of its editors on
 * loopback, and keeps both running. `PORT` changes the port. Content with
 * errors is reported and the site built before, if there is one, is served as
 * it was.
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
