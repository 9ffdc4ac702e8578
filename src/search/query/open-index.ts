import { readRelatedPages, type RelatedPages } from '../format/related-pages.ts';
import { indexAddress, indexFolder, type SearchIndex } from '../format/index-format.ts';
import { readShard, type Shard } from '../format/shard.ts';
import { remembering, unpacked, type LoadFile } from './load-file.ts';
import { fragmentAddress, readFragment, type PageText } from './page-text.ts';

/** A search index whose parts are loaded as they are asked for. */
export interface OpenIndex {
  readonly table: SearchIndex;
  /** Filters of every page: see `filter-columns.ts` of the indexing. */
  readonly columns: Uint8Array;
  /** Pages about the same thing. */
  readonly relatedPages: RelatedPages;
  shard(number: number): Promise<Shard>;
  /** Every word form of the site that carries something, sorted. */
  words(): Promise<readonly string[]>;
  /** Text of a page by number. */
  text(page: number): Promise<PageText>;
}

/**
 * Opens a search index.
 * @param base path the site is published under, with a slash at both ends
 * @throws when its table or filters cannot be loaded
 */
export async function openIndex(base: string, load: LoadFile): Promise<OpenIndex> {
  const at = (address: string) => base + address.replace(/^\//, '');
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const table = JSON.parse(decode(await load(at(indexAddress)))) as SearchIndex;
  const file = async (name: string) =>
    unpacked(await load(at(`${indexFolder}${table.version}/${name}.bin`)));
  const shard = remembering(async (name) => readShard(await file(name)));
  const words = remembering(async (name) => decode(await file(name)).split('\n'));
  const text = remembering(async (name) => readFragment(await load(at(name)), base));
  const [columns, relatedPages] = await Promise.all([file('pages'), file('kin')]);
  return {
    table,
    columns,
    relatedPages: readRelatedPages(relatedPages),
    shard: (number) => shard(String(number)),
    words: () => words('words'),
    text: (page) => text(fragmentAddress(table, page)),
  };
}
