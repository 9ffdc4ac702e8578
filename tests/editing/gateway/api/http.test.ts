import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maxBodyBytes } from '../../../../src/editing/gateway/api/read-json-body.ts';
import { minimalSite } from '../../../support/minimal-site.ts';
import { makeGateway, type GatewayFixture } from './gateway-fixture.ts';

let gateway: GatewayFixture;
beforeAll(async () => {
  gateway = await makeGateway(minimalSite(), { base: '/kunskap/', hosts: ['kunskap.example'] });
});
afterAll(() => gateway.destroy());

const info = JSON.stringify({ branch: 'main', action: 'info', params: { branch: 'main' } });

/** A request as it is, with headers that `fetch` does not let one choose. */
function send({
  method = 'POST',
  path = '/kunskap/api/v1',
  body = info as string | Buffer,
  ...headers
}: { method?: string; path?: string; body?: string | Buffer } & Record<string, unknown>): Promise<{
  status: number;
  text: string;
}> {
  return new Promise((resolve, reject) => {
    const all = { 'content-type': 'application/json', ...headers } as Record<string, string>;
    const request = httpRequest(
      { host: '127.0.0.1', port: gateway.port, method, path, headers: all },
      (response) => {
        let text = '';
        response.on('data', (part: Buffer) => (text += part.toString()));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    request.on('error', reject);
    request.end(method === 'GET' ? undefined : body);
  });
}

describe('a request', () => {
  it('of the form’s own page is answered, and kept by nobody', async () => {
    const own = `http://127.0.0.1:${gateway.port}`;
    const { status, headers, body } = await gateway.ask('info', {}, { origin: own });
    expect([status, body.publish_modes]).toEqual([200, ['editorial_workflow']]);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each([
    ['by the name localhost', { host: 'localhost:1234' }, 200],
    ['by its published name', { host: 'kunskap.example' }, 200],
    ['through a sign-on that tells its own name', { origin: 'https://kunskap.example' }, 200],
    ['by another name that leads here', { host: 'ond.example' }, 403],
    ['by a name that only begins like ours', { host: 'localhost.ond.example' }, 403],
    ['by a name with something around it', { host: 'x@localhost' }, 403],
    ['from another site', { origin: 'https://ond.example' }, 403],
    ['from another program on the machine', { origin: 'http://127.0.0.1:1' }, 403],
    ['from nowhere', { origin: 'null' }, 403],
    ['from another site, as the browser tells', { 'sec-fetch-site': 'cross-site' }, 403],
    ['from a sister site', { 'sec-fetch-site': 'same-site' }, 403],
    ['typed into the browser', { 'sec-fetch-site': 'none' }, 200],
    ['that is no JSON by its name', { 'content-type': 'text/plain' }, 400],
    ['that is no JSON', { body: '{' }, 400],
    ['that is a list', { body: '[]' }, 400],
    ['that is nothing', { body: 'null' }, 400],
    ['to fetch', { method: 'GET' }, 400],
    ['to ask what is allowed', { method: 'OPTIONS' }, 400],
  ])('%s gets %o → %i', async (_what, how, status) => {
    expect((await send(how)).status).toBe(status);
  });

  it('that is too large is refused before all of it is read', async () => {
    const told = await send({ 'content-length': String(maxBodyBytes + 1), body: '' }).catch(
      () => undefined,
    );
    expect(told?.status ?? 413).toBe(413);
    const body = Buffer.alloc(maxBodyBytes + 1, 0x20);
    const sent = await send({ body, 'transfer-encoding': 'chunked' }).catch(() => undefined);
    expect(sent?.status ?? 413).toBe(413);
    expect((await gateway.ask('info')).status).toBe(200);
  });

  it('for something else is left to others', async () => {
    expect((await send({ path: '/api/v1' })).status).toBe(404);
    expect((await send({ path: '/kunskap/api/v1/' })).status).toBe(404);
  });

  it('for the state of the site is answered', async () => {
    const { status, text } = await send({ method: 'GET', path: '/kunskap/api/site?x=1' });
    expect([status, JSON.parse(text)]).toMatchObject([200, { state: 'ready' }]);
    expect((await send({ path: '/kunskap/api/site' })).status).toBe(400);
  });
});

describe('an error that nobody foresaw', () => {
  it('is told without what was written, to the editor and in the log', async () => {
    const broken = await makeGateway();
    await broken.store.close();
    const { status, body } = await broken.ask('getEntry', {
      path: 'content/pages/hemlig-sida.mdx',
    });
    expect([status, body.code]).toEqual([500, 'broken']);
    expect(body.error).toContain('Något gick fel');
    expect(broken.logged).toHaveLength(1);
    expect(broken.logged[0]).not.toContain('hemlig-sida');
    await broken.destroy();
  });
});
