import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import {
  digestOf,
  listAddress,
  workerAddress,
  type Digests,
  type OfflineList,
} from '../../../reading/offline/offline-list.ts';
import {
  offlineLimits,
  findReferencedAssets,
  classifyFiles,
  type OfflineLimits,
} from './classify-offline-files.ts';

const pack = promisify(gzip);

/**
 * Writes the service worker of a built site, and the list of what a device
 * keeps of it. Comes last: the list has a digest of every file.
 * @param dir folder of the built site
 */
export async function writeOfflineFiles({ dir }: { readonly dir: string }): Promise<void> {
  const text = JSON.stringify(await buildOfflineList(dir));
  const version = await digestOf(new TextEncoder().encode(text));
  const list = join(dir, listAddress(version));
  await mkdir(dirname(list), { recursive: true });
  await writeFile(list, text);
  await writeFile(join(dir, workerAddress), await bundleWorker(version));
}

/** The list of what a device keeps of the site in `dir`. */
export async function buildOfflineList(
  dir: string,
  most: OfflineLimits = offlineLimits,
): Promise<OfflineList> {
  const files = (await readdir(dir, { recursive: true, withFileTypes: true }))
    .filter((item) => item.isFile())
    .map((item) => relative(dir, join(item.parentPath, item.name)).replaceAll(sep, '/'));
  const { core, texts, phrases, pages, assets } = classifyFiles(files);
  const fileOf = (address: string) => join(dir, address.replace(/(^|\/)$/, '$1index.html'));
  const bytesOf = async (address: string) => new Uint8Array(await readFile(fileOf(address)));
  const read = (address: string) => readFile(fileOf(address), 'utf8');
  const withAssets = async (some: readonly string[]) => {
    const html = await Promise.all(some.filter((one) => /(?:^|\/)$/.test(one)).map(read));
    return [...some, ...(await findReferencedAssets(html, assets, read))];
  };
  const stored = async (address: string) => (await stat(fileOf(address))).size;
  const packed = async (address: string) =>
    (await pack(await bytesOf(address), { level: 1 })).length;

  const fitting = async (
    some: readonly string[],
    size: (address: string) => Promise<number>,
    limit: number,
  ): Promise<readonly string[]> => {
    let sum = 0;
    for (const address of some) {
      sum += await size(address);
      // Part of the pages would be any part: all, or those that are read.
      if (sum > limit) return [];
    }
    return some;
  };
  const digests = async (some: readonly string[], but: Digests = {}): Promise<Digests> => {
    const made: [string, string][] = [];
    for (const address of some) {
      if (!(address in but)) made.push([address, await digestOf(await bytesOf(address))]);
    }
    return Object.fromEntries(made);
  };

  const always = await digests(await withAssets(core));
  return {
    core: always,
    texts: await digests([
      ...(await fitting(texts, stored, most.texts)),
      ...(await fitting(phrases, stored, most.phrases)),
    ]),
    pages: await digests(await withAssets(await fitting(pages, packed, most.pages)), always),
  };
}

const workerEntry = join(import.meta.dirname, '../../../reading/offline/service-worker.ts');

/** Bundles the service worker into one classic script without imports, which every browser runs. */
async function bundleWorker(version: string): Promise<string> {
  const result = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    define: { offlineVersion: JSON.stringify(version) },
    build: {
      write: false,
      rolldownOptions: { input: workerEntry, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return result.output[0].code;
}
