import sharp from 'sharp';
import type { GeneratedFile } from './generated-file.ts';

/** Width and height of each image in pixels. */
const sizes = [
  [640, 400],
  [800, 450],
  [480, 480],
  [720, 300],
] as const;

/** Paths of the images, starting with `media/`. */
export const imagePaths = sizes.map((_, at) => `media/bild-${at + 1}.png`);

/**
 * Creates the images, each with its own colour fields. The pixels are stored
 * uncompressed, since compressed bytes may differ between machines.
 */
export async function imageFiles(): Promise<GeneratedFile[]> {
  return Promise.all(
    sizes.map(async ([width, height], at) => ({
      path: imagePaths[at]!,
      content: await sharp(pixels(width, height, at), { raw: { width, height, channels: 3 } })
        .png({ compressionLevel: 0, adaptiveFiltering: false, palette: false })
        .toBuffer(),
    })),
  );
}

function pixels(width: number, height: number, at: number): Uint8Array {
  const bytes = new Uint8Array(width * height * 3);
  for (let y = 0, next = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      bytes[next++] = (x * (at + 1)) >> 2;
      bytes[next++] = (y * 2) >> 1;
      bytes[next++] = ((x ^ y) >> 3) + at * 40;
    }
  }
  return bytes;
}
