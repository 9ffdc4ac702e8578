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

const gzipAsync = promisify(gzip);

/**
 * Writes the service worker of a built site and the list of files that a device
 * stores. Must run last: the list has a digest of every file.
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

/** Lists the files of the built site in `dir` that a device stores, with their digests. */
export async function buildOfflineList(
  dir: string,
  maxSizes: OfflineLimits = offlineLimits,
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
    (await gzipAsync(await bytesOf(address), { level: 1 })).length;

  const fitting = async (
    some: readonly string[],
    size: (address: string) => Promise<number>,
    limit: number,
  ): Promise<readonly string[]> => {
    let sum = 0;
    for (const address of some) {
      sum += await size(address);
      // All or nothing: an arbitrary part of the pages would help nobody. Pages that are read are stored anyway.
      if (sum > limit) return [];
    }
    return some;
  };
  const digests = async (some: readonly string[], exclude: Digests = {}): Promise<Digests> => {
    const made: [string, string][] = [];
    for (const address of some) {
      if (!(address in exclude)) made.push([address, await digestOf(await bytesOf(address))]);
    }
    return Object.fromEntries(made);
  };

  const always = await digests(await withAssets(core));
  return {
    core: always,
    texts: await digests([
      ...(await fitting(texts, stored, maxSizes.texts)),
      ...(await fitting(phrases, stored, maxSizes.phrases)),
    ]),
    pages: await digests(await withAssets(await fitting(pages, packed, maxSizes.pages)), always),
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
