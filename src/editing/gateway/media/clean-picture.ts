import sharp from 'sharp';
import { maxPictureBytes } from '../../../core/model/file-limits.ts';
import type { PictureFormat } from './picture-name.ts';

/** Maximum number of decoded pixels, over all frames: 40 million take 160 MB of memory. */
const maxPixels = 40_000_000;
/** Longest side of stored pictures in pixels; the site shows none larger. */
const longestSide = 2400;

/** Reasons for refusing a picture. */
export type PictureErrorReason = 'too-many-bytes' | 'too-many-pixels' | 'not-a-picture';

/** A picture was refused. */
export class PictureError extends Error {
  readonly reason: PictureErrorReason;

  /** @param reason why the picture was refused */
  constructor(reason: PictureErrorReason) {
    super(reason);
    this.name = 'PictureError';
    this.reason = reason;
  }
}

/**
 * Magic numbers of the accepted formats. Checked first, so that none of sharp's
 * other decoders (SVG, PDF) is ever reached.
 */
const fileSignatures = [/^\x89PNG/, /^\xff\xd8\xff/, /^GIF8/, /^RIFF[^]{4}WEBP/, /^[^]{4}ftyp/];

/**
 * Re-encodes a picture from its pixels: rotated by its EXIF orientation, resized to
 * the largest size the site shows, and without metadata such as place and time.
 * Animations are kept.
 * @throws {PictureError}
 */
export async function cleanPicture(bytes: Buffer, format: PictureFormat): Promise<Buffer> {
  if (bytes.byteLength > maxPictureBytes) throw new PictureError('too-many-bytes');
  const animated = format === 'gif' || format === 'webp';
  const { width, height } = await readMetadata(bytes, animated);
  if (width * height > maxPixels) throw new PictureError('too-many-pixels');
  try {
    return await sharp(bytes, { animated, limitInputPixels: maxPixels, failOn: 'error' })
      .autoOrient()
      .resize({
        width: longestSide,
        height: longestSide,
        fit: 'inside',
        withoutEnlargement: true,
      })
      .toFormat(format, format === 'jpeg' ? { quality: 85 } : {})
      .toBuffer();
  } catch {
    throw new PictureError('not-a-picture');
  }
}

/** Metadata of the picture; the height counts all frames. */
async function readMetadata(bytes: Buffer, animated: boolean) {
  const beginning = bytes.toString('latin1', 0, 16);
  try {
    if (!fileSignatures.some((pattern) => pattern.test(beginning))) throw new Error(beginning);
    return await sharp(bytes, { animated, limitInputPixels: false }).metadata();
  } catch {
    throw new PictureError('not-a-picture');
  }
}

/** WebP thumbnail of a picture, at most `side` pixels wide and high; undefined when it cannot be decoded. */
export async function thumbnail(bytes: Buffer, side: number): Promise<Buffer | undefined> {
  try {
    return await sharp(bytes, { limitInputPixels: maxPixels })
      .autoOrient()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 70 })
      .toBuffer();
  } catch {
    return undefined;
  }
}
