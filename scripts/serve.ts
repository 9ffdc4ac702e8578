/** `npm run serve`: serves the site as it was last built, on loopback. */
import { serveSite } from '../src/run/server/serve-site.ts';
import { currentPaths } from '../src/core/source/current-paths.ts';

const port = Number(process.env['PORT'] || 4321);
await serveSite(currentPaths, port);
console.log(`http://localhost:${port}${currentPaths.base}`);
