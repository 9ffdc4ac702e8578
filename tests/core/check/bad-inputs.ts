import type { ProblemCode } from '../../../src/core/model/problem.ts';
import { minimalSite } from '../../support/minimal-site.ts';
import { badData } from './bad-data.ts';
import { badTexts } from './bad-texts.ts';

/** A file with one thing wrong in it; ▸ stands where the problem is told. */
export interface BadInput {
  /** What is wrong, in words. */
  readonly what: string;
  /** The file. */
  readonly file: string;
  /** Its text with the mark, or its bytes, which are told at the start. */
  readonly content: string | Uint8Array;
  /** The problem it gives. */
  readonly code: ProblemCode;
}

/** One of each bad input. */
export const badInputs: readonly BadInput[] = [...badData, ...badTexts];

/** Files around the bad ones: a sound site, and images. */
export function soundFiles(): Record<string, string | Uint8Array> {
  return { ...minimalSite(), 'media/bild.png': onePixel, 'media/text.png': 'Ingen bild.\n' };
}

/** A PNG of a single pixel. */
export const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
