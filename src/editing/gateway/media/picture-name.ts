import { slugify } from '../../../core/model/slugify.ts';

/** Accepted picture formats by file extension. SVG is not accepted, since it can contain scripts. */
const pictureFormats = {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  webp: 'webp',
  avif: 'avif',
  gif: 'gif',
} as const;

/** Name of a picture format in sharp. */
export type PictureFormat = (typeof pictureFormats)[keyof typeof pictureFormats];

/** Longest file name of a picture in characters, with its extension. */
const maxLength = 100;

const safeName = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*\.(?:png|jpe?g|webp|avif|gif)$/;

/** Whether a file name is valid for a picture: lower-case letters a–z, digits, `-`, `_` and `.`. */
export function isPictureName(name: string): boolean {
  return name.length <= maxLength && !name.includes('\n') && safeName.test(name);
}

/** Format by the extension of a file name; undefined when not accepted. */
export function formatOfName(name: string): PictureFormat | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(pictureFormats, ending)
    ? pictureFormats[ending as keyof typeof pictureFormats]
    : undefined;
}

/** A valid file name derived from `name`; undefined when its extension is not accepted. */
export function cleanPictureName(name: string): string | undefined {
  const dot = name.lastIndexOf('.');
  const ending = name.slice(dot + 1).toLowerCase();
  if (dot < 0 || !Object.hasOwn(pictureFormats, ending)) return undefined;
  return `${slugify(name.slice(0, dot)) || 'bild'}.${ending}`;
}
