import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { writeKin } from '../format/related-pages.ts';
import { registerAddress, registerFolder, type Register } from '../format/index-format.ts';
import { writeShard, type FilledTerm } from '../format/shard.ts';
import { filterColumns } from './filter-columns.ts';
import { renumberFragments, type Fragment } from './pagefind-fragments.ts';
import { intoShards } from './split-into-shards.ts';

const pack = promisify(gzip);

/** All that a register holds. */
export interface RegisterContent {
  readonly fragments: readonly Fragment[];
  /** Terms, sorted by key and stem. */
  readonly terms: readonly FilledTerm[];
  /** Pairs of numbers of pages that tell of the same thing. */
  readonly links: readonly (readonly [number, number])[];
  /** Every word form that is indexed, sorted. */
  readonly words: readonly string[];
}

/**
 * Writes the files of a register, and gives Pagefind's fragments the numbers of
 * their pages. Same content, same bytes.
 * @returns how many bytes the files have in all
 */
export async function writeRegister(
  dir: string,
  { fragments, terms, links, words }: RegisterContent,
): Promise<number> {
  const shards = intoShards(terms);
  const { filters, bytes: columns } = filterColumns(fragments);
  const files = new Map<string, Uint8Array>([
    ['pages.bin', columns],
    ['kin.bin', writeKin(links)],
    ['words.bin', new TextEncoder().encode(words.join('\n'))],
    ...shards.map((shard, index): [string, Uint8Array] => [`${index}.bin`, writeShard(shard)]),
  ]);
  const digest = createHash('sha256');
  for (const [name, bytes] of files) digest.update(name).update(bytes);
  for (const { url, content } of fragments) digest.update(url).update(content);
  const version = digest.digest('hex').slice(0, 12);

  const register: Register = {
    version,
    pages: fragments.length,
    fragments: await renumberFragments(
      dir,
      fragments.map(({ name }) => name),
      version.slice(0, 3),
    ),
    firstKeys: shards.map((shard, index) => (index === 0 ? '' : (shard[0]?.key ?? ''))),
    filters,
  };
  await rm(join(dir, registerFolder), { recursive: true, force: true });
  const folder = join(dir, registerFolder, version);
  await mkdir(folder, { recursive: true });
  let total = 0;
  for (const [name, bytes] of files) {
    const packed = await pack(bytes, { level: 9 });
    total += packed.length;
    await writeFile(join(folder, name), packed);
  }
  const table = JSON.stringify(register);
  await writeFile(join(dir, registerAddress), table);
  return total + table.length;
}
