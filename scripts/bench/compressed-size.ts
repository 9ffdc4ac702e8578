import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** How large something is as stored and as sent, in bytes. */
export interface Sizes {
  /** As it is. */
  readonly raw: number;
  /** With gzip, level 9. */
  readonly gzip: number;
  /** With brotli, quality 11. */
  readonly brotli: number;
}

/** Nothing. */
export const noBytes: Sizes = { raw: 0, gzip: 0, brotli: 0 };

/** Sizes of one file. */
export function measureSizes(bytes: Uint8Array): Sizes {
  return {
    raw: bytes.byteLength,
    gzip: gzipSync(bytes, { level: 9 }).byteLength,
    brotli: brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
      },
    }).byteLength,
  };
}

/** Sizes of files that are compressed each by itself, as servers do. */
export function addSizes(...all: readonly Sizes[]): Sizes {
  return all.reduce(
    (sum, one) => ({
      raw: sum.raw + one.raw,
      gzip: sum.gzip + one.gzip,
      brotli: sum.brotli + one.brotli,
    }),
    noBytes,
  );
}
