import { slugify } from '../../../core/model/slugify.ts';

/** Formats that pictures are kept in, by the ending of their names. SVG is not among them: it can carry scripts. */
export const pictureFormats = {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  webp: 'webp',
  avif: 'avif',
  gif: 'gif',
} as const;

/** A format of pictures. */
export type PictureFormat = (typeof pictureFormats)[keyof typeof pictureFormats];

/** Longest name of a picture, with its ending. */
const maxLength = 100;

const safeName = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*\.(?:png|jpe?g|webp|avif|gif)$/;

/** Whether a file name is one that pictures may have: small letters a–z, digits, `-`, `_` and `.`. */
export function isPictureName(name: string): boolean {
  return name.length <= maxLength && !name.includes('\n') && safeName.test(name);
}

/** The format that the ending of a name promises. */
export function formatOfName(name: string): PictureFormat | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(pictureFormats, ending)
    ? pictureFormats[ending as keyof typeof pictureFormats]
    : undefined;
}

/** A name that a picture may have, as near `name` as possible; undefined when its ending is none of a picture. */
export function cleanPictureName(name: string): string | undefined {
  const dot = name.lastIndexOf('.');
  const ending = name.slice(dot + 1).toLowerCase();
  if (dot < 0 || !Object.hasOwn(pictureFormats, ending)) return undefined;
  return `${slugify(name.slice(0, dot)) || 'bild'}.${ending}`;
}
