import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from './built-site.ts';

/** A digest of each file below a folder, by path: equal exactly when every byte is. */
export async function folderDigest(dir: string): Promise<Record<string, string>> {
  const files = (await filesBelow(dir)).sort();
  const digests = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(join(dir, file));
      return [file, createHash('sha256').update(bytes).digest('hex')] as const;
    }),
  );
  return Object.fromEntries(digests);
}
