import sharp from 'sharp';
import type { GeneratedFile } from './generated-file.ts';

/** Sizes of the images, in pixels. */
const sizes = [
  [640, 400],
  [800, 450],
  [480, 480],
  [720, 300],
] as const;

/** Paths of the images, from `media/` on. */
export const imagePaths = sizes.map((_, at) => `media/bild-${at + 1}.png`);

/**
 * Makes the images: colour fields that no two images share. The pixels are
 * stored as they are, because how well they are packed depends on the machine.
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
