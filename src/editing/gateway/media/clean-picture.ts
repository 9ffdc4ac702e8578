import sharp from 'sharp';
import { maxPictureBytes } from '../../../core/model/file-limits.ts';
import type { PictureFormat } from './picture-name.ts';

/** Most points a picture may unfold to, frames counted together: 40 million take 160 MB while it is worked on. */
const maxPixels = 40_000_000;
/** Longest side that is kept, in points; the site shows none larger. */
const longestSide = 2400;

/** Why a picture is not taken in. */
export type PictureFault = 'too-many-bytes' | 'too-many-pixels' | 'not-a-picture';

/** A picture that is not taken in. */
export class PictureError extends Error {
  readonly fault: PictureFault;

  /** @param fault what is wrong with the picture */
  constructor(fault: PictureFault) {
    super(fault);
    this.name = 'PictureError';
    this.fault = fault;
  }
}

/**
 * How files of pictures begin. Looked at first, so that none of the other
 * readers of the library (drawings, documents) is ever reached.
 */
const beginnings = [/^\x89PNG/, /^\xff\xd8\xff/, /^GIF8/, /^RIFF[^]{4}WEBP/, /^[^]{4}ftyp/];

/**
 * Makes a picture anew from its points alone: turned the right way up, no
 * larger than the site shows, and without anything a camera or a program wrote
 * beside it, such as place and time. A GIF that moves still moves.
 * @throws {PictureError}
 */
export async function cleanPicture(bytes: Buffer, format: PictureFormat): Promise<Buffer> {
  if (bytes.byteLength > maxPictureBytes) throw new PictureError('too-many-bytes');
  const animated = format === 'gif' || format === 'webp';
  const { width, height } = await measured(bytes, animated);
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

/** Size with all frames on top of each other. */
async function measured(bytes: Buffer, animated: boolean) {
  const beginning = bytes.toString('latin1', 0, 16);
  try {
    if (!beginnings.some((pattern) => pattern.test(beginning))) throw new Error(beginning);
    return await sharp(bytes, { animated, limitInputPixels: false }).metadata();
  } catch {
    throw new PictureError('not-a-picture');
  }
}

/** A small likeness of a picture for lists, at most `side` points wide or high; undefined when it cannot be read. */
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
