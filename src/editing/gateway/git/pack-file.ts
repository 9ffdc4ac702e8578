import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import type { GitObject, HashName } from './git-object.ts';

const compress = promisify(deflate);

/** Numbers of types in a pack. */
const types: Readonly<Record<GitObject['type'], number>> = { commit: 1, tree: 2, blob: 3 };

/**
 * Objects as one pack, so that git takes all of a save at once. The format is
 * that of `gitformat-pack(5)`, version 2, without deltas.
 */
export async function packOf(objects: readonly GitObject[], hash: HashName): Promise<Buffer> {
  const head = Buffer.alloc(12);
  head.write('PACK', 'latin1');
  head.writeUInt32BE(2, 4);
  head.writeUInt32BE(objects.length, 8);
  const parts: Buffer[] = [head];
  for (const { type, content } of objects) {
    parts.push(sizeOf(types[type], content.length), await compress(content));
  }
  const digest = createHash(hash);
  for (const part of parts) digest.update(part);
  return Buffer.concat([...parts, digest.digest()]);
}

/** Type and size: four bits of the size beside the type, then seven in each byte. */
function sizeOf(type: number, size: number): Buffer {
  const bytes = [(type << 4) | (size & 0x0f)];
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes[bytes.length - 1]! |= 0x80;
    bytes.push(rest & 0x7f);
  }
  return Buffer.from(bytes);
}
