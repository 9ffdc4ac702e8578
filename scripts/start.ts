/**
 * `npm start`: builds the site and serves it on loopback until stopped.
 * `PORT` changes the port. Content with errors is reported and the site built
 * before, if there is one, is served as it was.
 */
import { stat } from 'node:fs/promises';
import { buildSite } from '../src/build/build-site.ts';
import { serveSite } from '../src/server/serve-site.ts';
import { thisRun } from '../src/source/this-run.ts';

const port = Number(process.env['PORT'] || 4321);
const built = await buildSite(thisRun);
const isThere = built || (await stat(thisRun.out).catch(() => undefined));
if (isThere) {
  await serveSite(thisRun, port);
  console.log(`\n  http://localhost:${port}${thisRun.base}\n`);
} else {
  process.exitCode = 1;
}
