/**
 * `npm run pictures`: takes the screenshots of the editors' handbook from the editors'
 * page and writes them to `content/media/`. To be run when the appearance of the page
 * has changed.
 */
import { join } from 'node:path';
import { projectRoot } from '../tests/support/project-root.ts';
import { openDemoSite } from './pictures/demo-site.ts';
import { takePictures } from './pictures/take-pictures.ts';
import { writePicture } from './pictures/write-picture.ts';

const folder = join(projectRoot, 'content', 'media');
const site = await openDemoSite();
try {
  await takePictures(site, async (name, shot) => {
    const kilobytes = await writePicture(join(folder, `${name}.png`), shot);
    console.log(`${name}.png  ${kilobytes} kB`);
  });
} finally {
  await site.close();
}
