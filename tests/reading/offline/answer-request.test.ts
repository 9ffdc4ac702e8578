import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  respondWithFile,
  respondWithPage,
  respondWithImmutable,
} from '../../../src/reading/offline/answer-request.ts';
import { fillCache } from '../../../src/reading/offline/fill-cache.ts';
import { routeOf } from '../../../src/reading/offline/request-routes.ts';
import { cacheVisited } from '../../../src/reading/offline/visited-pages.ts';
import { builtAs, scope, testDevice } from './fake-device.ts';

const { version, list, files } = await builtAs({
  'sok/': 'sök',
  'utan-nat/': 'utan nät',
  'sok/register/register.json': 'ett',
});

describe('a request', () => {
  const asked = (url: string, more: Partial<Request> = {}) =>
    routeOf(
      { method: 'GET', mode: 'no-cors', referrer: '', headers: new Headers(), url, ...more },
      scope,
    );

  it.each([
    ['for the editors’ page', `${scope}admin/`, { mode: 'navigate' }],
    ['for something of the editors’ page', `${scope}admin/decap.js`, {}],
    ['by the editors’ page', `${scope}_astro/x.js`, { referrer: `${scope}admin/` }],
    ['to the service', `${scope}api/drafts`, {}],
    ['that sends something', `${scope}sok/`, { method: 'POST' }],
    ['for a part of a file', `${scope}film.mp4`, { headers: new Headers({ range: 'bytes=0-' }) }],
    ['to another host', 'https://other.example/kunskap/', {}],
    ['to another site on the host', 'https://site.example/annat/', { mode: 'navigate' }],
  ] as const)('%s is left to the browser', (_, url, more) => {
    expect(asked(url, more)).toBe('untouched');
  });

  it.each([
    ['page', `${scope}om/?q=x`, { mode: 'navigate' }],
    ['page', `${scope}administration/`, { mode: 'navigate' }],
    ['unchanging', `${scope}_astro/a.B1c2.css`, {}],
    ['unchanging', `${scope}sok/register/v1/3.bin`, {}],
    ['unchanging', `${scope}pagefind/fragment/sv_1.pf_fragment`, {}],
    ['other', `${scope}sok/register/register.json`, {}],
    ['other', `${scope}pagefind/pagefind.js`, {}],
    ['other', `${scope}favicon.svg`, {}],
  ] as const)('is answered as %s at %s', (route, url, more) => {
    expect(asked(url, more)).toBe(route);
  });
});

describe('an answer', () => {
  const device = testDevice();
  beforeEach(async () => {
    vi.useFakeTimers();
    device.serve(files);
    await fillCache(device, version, list.core);
  });
  afterEach(() => vi.useRealTimers());
  const said = async (of: Promise<Response>) => [(await of).status, await (await of).text()];
  const page = (address: string) => respondWithPage(device, version, new Request(scope + address));

  it('is what the network says, though there is a copy', async () => {
    device.serve({ 'om/': 'nytt', 'sok/register/register.json': 'två' });
    await cacheVisited(device, `${scope}om/`, new Response('gammalt'));
    const { answer, done } = page('om/?q=x');
    expect(await said(answer)).toEqual([200, 'nytt']);
    const table = new Request(`${scope}sok/register/register.json`);
    expect(await said(respondWithFile(device, version, table).answer)).toEqual([200, 'två']);
    await done;
    device.serve(undefined);
    expect(await said(page('om/').answer)).toEqual([200, 'nytt']);
    expect(await said(respondWithFile(device, version, table).answer)).toEqual([200, 'ett']);
  });

  it('is the copy when there is no network, whatever is asked of the search page', async () => {
    device.serve(undefined);
    expect(await said(page('sok/?q=vad%20g%C3%B6r%20jag').answer)).toEqual([200, 'sök']);
  });

  it('is the page that says so when there is no copy either', async () => {
    device.serve(undefined);
    expect(await said(page('reflektioner/x/').answer)).toEqual([503, 'utan nät']);
  });

  it('is the copy when the network takes too long', async () => {
    const slow = { ...device, fetch: () => new Promise<Response>(() => undefined) };
    const { answer } = respondWithPage(slow, version, new Request(`${scope}sok/`));
    await vi.advanceTimersByTimeAsync(4000);
    expect(await said(answer)).toEqual([200, 'sök']);
  });

  it('is the copy when the server is out of order', async () => {
    const broken = { ...device, fetch: async () => new Response('trasig', { status: 502 }) };
    const ask = (address: string) =>
      respondWithPage(broken, version, new Request(scope + address)).answer;
    expect(await said(ask('sok/'))).toEqual([200, 'sök']);
    expect(await said(ask('nagot/'))).toEqual([502, 'trasig']);
  });

  it('that a page is gone makes the device forget it', async () => {
    await cacheVisited(device, `${scope}borta/`, new Response('fanns'));
    const { answer, done } = page('borta/');
    expect((await said(answer))[0]).toBe(404);
    await done;
    device.serve(undefined);
    expect(await said(page('borta/').answer)).toEqual([503, 'utan nät']);
  });

  it('for a name that never changes is asked for once', async () => {
    device.serve({ 'pagefind/fragment/x': 'text' });
    const ask = () =>
      respondWithImmutable(device, version, new Request(`${scope}pagefind/fragment/x`));
    const { answer, done } = ask();
    expect(await said(answer)).toEqual([200, 'text']);
    await done;
    device.serve(undefined);
    expect(await said(ask().answer)).toEqual([200, 'text']);
  });
});
