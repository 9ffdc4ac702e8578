import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import type { GitObject, HashName } from './git-object.ts';

const compress = promisify(deflate);

/** Object type numbers of the pack format. */
const types: Readonly<Record<GitObject['type'], number>> = { commit: 1, tree: 2, blob: 3 };

/**
 * Encodes objects as one pack, so that a save writes all of them at once. Format:
 * `gitformat-pack(5)`, version 2, without deltas.
 */
export async function createPack(objects: readonly GitObject[], hash: HashName): Promise<Buffer> {
  const head = Buffer.alloc(12);
  head.write('PACK', 'latin1');
  head.writeUInt32BE(2, 4);
  head.writeUInt32BE(objects.length, 8);
  const parts: Buffer[] = [head];
  for (const { type, content } of objects) {
    parts.push(entryHeader(types[type], content.length), await compress(content));
  }
  const digest = createHash(hash);
  for (const part of parts) digest.update(part);
  return Buffer.concat([...parts, digest.digest()]);
}

/** Type and size as a variable-length integer: four bits beside the type, then seven per byte. */
function entryHeader(type: number, size: number): Buffer {
  const bytes = [(type << 4) | (size & 0x0f)];
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes[bytes.length - 1]! |= 0x80;
    bytes.push(rest & 0x7f);
  }
  return Buffer.from(bytes);
}
