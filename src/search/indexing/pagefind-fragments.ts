import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { pageCode } from '../format/index-format.ts';
import { parseFragment, type PagefindFragment } from '../format/pagefind-fragment.ts';

const unpack = promisify(gunzip);
const pack = promisify(gzip);

/** A page's fragment, with the name of its file. */
export interface Fragment extends PagefindFragment {
  /** Name of its file without the ending, such as `sv_1a2b3c4`. */
  readonly name: string;
}

const ending = '.pf_fragment';

/**
 * Reads the fragments that Pagefind wrote, one a page.
 * @param dir folder of the built site, holding `pagefind/`
 * @throws when a file is not in Pagefind's known format
 */
export async function readFragments(dir: string): Promise<Fragment[]> {
  const folder = join(dir, 'pagefind', 'fragment');
  // Pagefind makes no folder for a site without pages.
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith(ending));
  const fragments: Fragment[] = [];
  for (const file of files.sort()) {
    const text = (await unpack(await readFile(join(folder, file)))).toString('utf8');
    fragments.push({ ...parseFragment(text, file), name: file.slice(0, -ending.length) });
  }
  return fragments;
}

/**
 * Gives Pagefind's fragments names with the number of their page in the
 * index, so that the index need not hold a random name for every page
 * (some 50 kB of a first search at 10,000 entries). Pagefind's
 * own table of them is changed too, so that its engine still finds them.
 * @param order names of the fragments, in the order of the index
 * @param salt three characters that change with the content, so that no old copy is taken for new
 * @returns what every new name begins with
 * @throws when a name is not in Pagefind's table
 */
export async function renumberFragments(
  dir: string,
  order: readonly string[],
  salt: string,
): Promise<string> {
  const first = order[0];
  if (first === undefined) return '';
  const language = first.slice(0, first.lastIndexOf('_') + 1);
  const start = `${language}${salt}`;
  const names = new Map(order.map((name, page) => [name, start + pageCode(page)]));
  await rewriteTables(dir, language, names);
  const folder = join(dir, 'pagefind', 'fragment');
  for (const [from, to] of names) {
    await rename(join(folder, from + ending), join(folder, to + ending));
  }
  return start;
}

/** A short text in CBOR (RFC 8949, 3.1): major type 3 and the length in one byte, then the text. */
const asCbor = (text: string) => String.fromCharCode(0x60 + text.length) + text;

async function rewriteTables(
  dir: string,
  language: string,
  names: ReadonlyMap<string, string>,
): Promise<void> {
  const folder = join(dir, 'pagefind');
  const left = new Set(names.keys());
  const named = new RegExp(`[\\s\\S](${language}[0-9a-f]{7,})`, 'g');
  for (const file of await readdir(folder)) {
    if (!file.endsWith('.pf_meta')) continue;
    const table = (await unpack(await readFile(join(folder, file)))).toString('latin1');
    const changed = table.replace(named, (found: string, name: string) => {
      const to = names.get(name);
      if (to === undefined || found !== asCbor(name)) return found;
      left.delete(name);
      return asCbor(to);
    });
    await writeFile(join(folder, file), await pack(Buffer.from(changed, 'latin1'), { level: 9 }));
  }
  const [lost] = left;
  if (lost !== undefined) throw new Error(`Pagefind’s table does not name the fragment ${lost}`);
}
