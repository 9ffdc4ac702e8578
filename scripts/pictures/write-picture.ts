import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';

/** Maximum size of a picture in kilobytes, since a page has several. */
const most = 120;
/** Palette sizes to try, largest first; a page of text needs few colours. */
const palettes = [256, 128, 64, 32];

/**
 * Writes a screenshot as a small PNG.
 * @param shot screenshot as PNG
 * @returns its size in kilobytes
 * @throws when it exceeds the maximum size even with the fewest colours
 */
export async function writePicture(path: string, shot: Buffer): Promise<number> {
  for (const colours of palettes) {
    const picture = await sharp(shot).png({ palette: true, colours, effort: 10 }).toBuffer();
    const kilobytes = Math.ceil(picture.byteLength / 1000);
    if (kilobytes > most) continue;
    await writeFile(path, picture);
    return kilobytes;
  }
  throw new Error(`${path} is larger than ${most} kB: show less of the page`);
}
