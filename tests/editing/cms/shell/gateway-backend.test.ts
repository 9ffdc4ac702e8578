import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { translator } from '../../../../src/core/i18n/index.ts';
import type { Decap } from '../../../../src/editing/decap/globals.ts';
import { BaseRevisionTracker } from '../../../../src/editing/cms/conflicts/base-revisions.ts';
import { packEntry } from '../../../../src/editing/cms/format/carried-entry.ts';
import { gatewayBackend } from '../../../../src/editing/cms/shell/gateway-backend.ts';
import type { GatewayError } from '../../../../src/editing/cms/shell/gateway-errors.ts';

const words = translator('sv').admin;
const listener = { refused: vi.fn(), movedOn: vi.fn(), saved: vi.fn(), published: vi.fn() };
const memory = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

interface Backend {
  request(payload: object): Promise<unknown>;
}

/** The backend over Decap's own, of which only the address is there. */
function makeBackend(): Backend {
  const own = { proxyUrl: '/api/v1', branch: 'main' };
  const decap = { CMS: { getBackend: () => ({ init: () => own }) } } as unknown as Decap;
  const Made = gatewayBackend(decap, {
    baseRevisions: new BaseRevisionTracker(memory),
    listener,
    words,
  });
  return new Made({}, {}) as Backend;
}

/** Replies the same to every request, and keeps what was sent. */
function reply(body: unknown, status = 200) {
  const send = vi.fn((_address: string, _init: RequestInit) =>
    Promise.resolve(new Response(JSON.stringify(body), { status })),
  );
  vi.stubGlobal('fetch', send);
  return () => JSON.parse(String(send.mock.lastCall?.[1].body)) as Record<string, unknown>;
}

const removal = { why: 'Den är gammal', to: '/metoder/ny/' };
const file = { path: 'content/guides/fri.mdx', slug: 'fri' };
const save = (raw: string) => ({
  action: 'persistEntry',
  params: { dataFiles: [{ ...file, raw }], options: { collectionName: 'guide' } },
});

beforeEach(() => vi.clearAllMocks());
afterEach(() => vi.unstubAllGlobals());

it('sends a removal request as its own member, and the text without it', async () => {
  const sent = reply({ message: 'Sparat', revision: 'abc' });
  await makeBackend().request(save(packEntry({ text: 'title: A\n', removal })));
  expect(sent()).toMatchObject({
    action: 'persistEntry',
    params: { dataFiles: [{ ...file, raw: 'title: A\n' }], removal },
  });
  await makeBackend().request(save('title: A\n'));
  expect(sent()['params']).not.toHaveProperty('removal');
  expect(listener.saved).toHaveBeenCalledTimes(2);
});

it('gives Decap the text of a draft together with its removal request', async () => {
  reply({ data: 'title: A\n', removal });
  const request = { action: 'unpublishedEntryDataFile', params: { ...file, collection: 'guide' } };
  const carried = packEntry({ text: 'title: A\n', removal });
  expect(await makeBackend().request(request)).toEqual({ data: carried });
});

it.each([
  ['a save', save('title: A\n'), { message: 'Sparat' }],
  ['a list', { action: 'unpublishedEntries', params: {} }, [{ id: 'guide/fri' }]],
  ['a draft', { action: 'unpublishedEntry', params: { id: 'guide/fri' } }, { slug: 'fri' }],
])('tells the editor when the reply to %s is not in the protocol', async (_what, request, body) => {
  reply(body);
  const error: unknown = await makeBackend()
    .request(request)
    .catch((one: unknown) => one);
  expect((error as GatewayError).message).toBe(words.gateway.unexpectedReply);
});

it('shows a refusal with its problems, and gives Decap the same words', async () => {
  const problem = {
    ...{ severity: 'error', code: 'empty-text', message: 'Tom.', help: 'Skriv.', label: 'Rubrik' },
    ...{ file: file.path, path: ['title'], line: 2, column: 8 },
  };
  reply({ error: 'Sparades inte', code: 'refused', problems: [problem] }, 422);
  await expect(makeBackend().request(save('title:\n'))).rejects.toThrow('Sparades inte');
  expect(listener.refused).toHaveBeenCalledWith({
    ...{ error: 'Sparades inte', code: 'refused', problems: [problem] },
  });
});

it('says that the server failed when a refusal is none of the gateway', async () => {
  reply({ oops: true }, 502);
  await expect(makeBackend().request(save('title: A\n'))).rejects.toThrow(words.gateway.failed);
  expect(listener.refused).toHaveBeenCalledWith({ error: words.gateway.failed });
});
