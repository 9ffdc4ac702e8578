import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Sizes of data, raw and compressed, in bytes. */
export interface Sizes {
  /** Uncompressed size. */
  readonly raw: number;
  /** Size with gzip, level 9. */
  readonly gzip: number;
  /** Size with brotli, quality 11. */
  readonly brotli: number;
}

/** Sizes of no data at all. */
export const noBytes: Sizes = { raw: 0, gzip: 0, brotli: 0 };

/** Measures the sizes of one file. */
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

/** Adds sizes of files that are compressed separately, as servers do. */
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
