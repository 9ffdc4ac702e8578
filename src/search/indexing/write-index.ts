import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { writeRelatedPages } from '../format/related-pages.ts';
import { indexAddress, indexFolder, type SearchIndex } from '../format/index-format.ts';
import { writeShard, type IndexedTerm } from '../format/shard.ts';
import { filterColumns } from './filter-columns.ts';
import { renumberFragments, type Fragment } from './pagefind-fragments.ts';
import { splitIntoShards } from './split-into-shards.ts';

const pack = promisify(gzip);

/** All that a search index holds. */
export interface IndexContent {
  readonly fragments: readonly Fragment[];
  /** Terms, sorted by key and stem. */
  readonly terms: readonly IndexedTerm[];
  /** Pairs of numbers of pages about the same thing. */
  readonly links: readonly (readonly [number, number])[];
  /** Every word form that is indexed, sorted. */
  readonly words: readonly string[];
}

/**
 * Writes the files of a search index, and gives Pagefind's fragments the numbers of
 * their pages. Same content, same bytes.
 * @returns how many bytes the files have in all
 */
export async function writeIndex(
  dir: string,
  { fragments, terms, links, words }: IndexContent,
): Promise<number> {
  const shards = splitIntoShards(terms);
  const { filters, bytes: columns } = filterColumns(fragments);
  const files = new Map<string, Uint8Array>([
    ['pages.bin', columns],
    ['kin.bin', writeRelatedPages(links)],
    ['words.bin', new TextEncoder().encode(words.join('\n'))],
    ...shards.map((shard, index): [string, Uint8Array] => [`${index}.bin`, writeShard(shard)]),
  ]);
  const digest = createHash('sha256');
  for (const [name, bytes] of files) digest.update(name).update(bytes);
  for (const { url, content } of fragments) digest.update(url).update(content);
  const version = digest.digest('hex').slice(0, 12);

  const searchIndex: SearchIndex = {
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
  await rm(join(dir, indexFolder), { recursive: true, force: true });
  const folder = join(dir, indexFolder, version);
  await mkdir(folder, { recursive: true });
  let total = 0;
  for (const [name, bytes] of files) {
    const packed = await pack(bytes, { level: 9 });
    total += packed.length;
    await writeFile(join(folder, name), packed);
  }
  const table = JSON.stringify(searchIndex);
  await writeFile(join(dir, indexAddress), table);
  return total + table.length;
}
