import { describe, expect, it } from 'vitest';
import { visitedCache, versionCache } from '../../../src/reading/offline/cache-names.ts';
import { fillCache, loadOfflineList } from '../../../src/reading/offline/fill-cache.ts';
import { findCached } from '../../../src/reading/offline/find-cached.ts';
import { planUpdate } from '../../../src/reading/offline/plan-update.ts';
import { cacheVisited, keysToEvict } from '../../../src/reading/offline/visited-pages.ts';
import {
  removeReplacedVersions,
  activateVersion,
  removeOldCaches,
} from '../../../src/reading/offline/remove-old-caches.ts';
import { builtAs, scope, testDevice, type TestDevice } from './fake-device.ts';

const first = await builtAs(
  { 'sok/': 'sök', 'sok/register/register.json': 'ett', 'sok/register/ett/0.bin': 'ord' },
  { 'pagefind/fragment/ett-0': 'lyssna', 'pagefind/fragment/ett-1': 'vänta' },
);
const second = await builtAs(
  { 'sok/': 'sök', 'sok/register/register.json': 'två', 'sok/register/tva/0.bin': 'ord' },
  { 'pagefind/fragment/tva-0': 'lyssna', 'pagefind/fragment/tva-1': 'vänta in' },
);
type Build = typeof first;

/** Brings a build in as the worker does, and puts it in use. */
async function bringIn(device: TestDevice, { version, files }: Build, isStillRead = false) {
  device.serve(files);
  const { core, texts } = await loadOfflineList(device, version);
  await fillCache(device, version, core);
  await fillCache(device, version, texts);
  await activateVersion(device, version);
  await removeOldCaches(device, version, isStillRead);
}

const copyOf = async (device: TestDevice, version: string, address: string) =>
  (await findCached(device, version, scope + address))?.text();

describe('what is to be done', () => {
  it('is to carry over what is the same under another name, and to fetch the rest', () => {
    const others = [{ cache: 'old', digests: { 'a-1': 'A', 'b-1': 'B' } }];
    expect(planUpdate({ 'a-2': 'A', 'b-2': 'C', own: 'D' }, new Set(['own']), others)).toEqual([
      { address: 'a-2', digest: 'A', from: { cache: 'old', address: 'a-1' } },
      { address: 'b-2', digest: 'C' },
    ]);
  });
});

describe('a version', () => {
  it('comes in as a whole on a first visit', async () => {
    const device = testDevice();
    await bringIn(device, first);
    expect(await device.kept(versionCache(scope, first.version))).toMatchObject(first.files);
  });

  it('is followed by the next, for which only what has changed is fetched', async () => {
    const device = testDevice();
    await bringIn(device, first);
    device.asked.length = 0;
    await bringIn(device, second);
    expect(device.asked.filter((address) => !address.endsWith('.json')).sort()).toEqual([
      'pagefind/fragment/tva-1',
    ]);
    expect(await device.kept(versionCache(scope, second.version))).toMatchObject(second.files);
    expect(await device.caches.keys()).not.toContain(versionCache(scope, first.version));
  });

  it('stays whole until the next one is', async () => {
    const device = testDevice();
    await bringIn(device, first);
    const { 'pagefind/fragment/tva-1': _, ...lacking } = second.files;
    await expect(bringIn(device, { ...second, files: lacking as never })).rejects.toThrow('tva-1');
    expect(await device.kept(versionCache(scope, first.version))).toMatchObject(first.files);
    expect(await copyOf(device, first.version, 'sok/register/register.json')).toBe('ett');

    device.asked.length = 0;
    await bringIn(device, second);
    expect(device.asked).toEqual(['pagefind/fragment/tva-1']);
  });

  it('takes no file of another build, whatever its name is', async () => {
    const device = testDevice();
    const mixed = { ...first.files, 'sok/register/register.json': 'två' };
    await expect(bringIn(device, { ...first, files: mixed })).rejects.toThrow('register.json');
    expect(await device.kept(versionCache(scope, first.version))).not.toHaveProperty([
      'sok/register/register.json',
    ]);
  });

  it('is left beside the next for pages that are open, and has its own names there', async () => {
    const device = testDevice();
    await bringIn(device, first);
    await bringIn(device, second, true);
    expect(await copyOf(device, second.version, 'sok/register/register.json')).toBe('två');
    expect(await copyOf(device, second.version, 'pagefind/fragment/ett-1')).toBe('vänta');
    await removeOldCaches(device, second.version, false);
    expect(await copyOf(device, second.version, 'pagefind/fragment/ett-1')).toBeUndefined();
  });

  it('deletes nothing of one that is coming in, nor of another site on the host', async () => {
    const device = testDevice();
    const neighbour = versionCache('https://site.example/', 'x');
    await device.caches.open(neighbour);
    await bringIn(device, first);
    await device.caches.open(versionCache(scope, second.version));
    await removeOldCaches(device, first.version, false);
    expect(await device.caches.keys()).toEqual(
      expect.arrayContaining([neighbour, versionCache(scope, second.version)]),
    );
  });
});

describe('what has been read', () => {
  it('stands before the version, until that is followed by one that has the page', async () => {
    const device = testDevice();
    await bringIn(device, first);
    await cacheVisited(device, `${scope}om/`, new Response('läst'));
    await cacheVisited(device, `${scope}pagefind/fragment/gammal`, new Response('text'));
    await cacheVisited(device, `${scope}annan/`, new Response('också läst'));
    expect(await copyOf(device, first.version, 'om/?q=x#y')).toBe('läst');
    const next = await builtAs({ 'om/': 'nyare' });
    await bringIn(device, next);
    expect(await fillCache(device, next.version, next.list.core)).toBe(false);
    await removeReplacedVersions(device, next.version);
    expect(await device.kept(visitedCache(scope))).toEqual({ 'annan/': 'också läst' });
  });

  it('is let go of when it is much, the oldest first, pages and files apart', () => {
    const pages = Array.from({ length: 62 }, (_, at) => `${scope}${at}/`);
    const files = Array.from({ length: 301 }, (_, at) => `${scope}${at}.webp`);
    expect(keysToEvict([...files, ...pages])).toEqual([pages[0], pages[1], files[0]]);
    expect(keysToEvict([...pages.slice(2), ...files.slice(1)])).toEqual([]);
  });
});
