import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authorOf, cleanName, type SignIn } from '../../../../src/editing/gateway/api/author.ts';
import { minimalSite } from '../../../support/minimal-site.ts';
import { entryToSave, makeGateway, type GatewayFixture } from './gateway-fixture.ts';

const local = { name: 'Lokal', email: 'lokal@localhost' };
const full: SignIn = { userHeader: 'X-User', nameHeader: 'X-Name', emailHeader: 'X-Email' };

/** A request with headers, from an address. */
function requestWith(pairs: readonly (readonly [string, string])[], remoteAddress = '10.1.2.3') {
  const headers: Record<string, string> = {};
  for (const [name, value] of pairs) {
    const key = name.toLowerCase();
    headers[key] = headers[key] === undefined ? value : `${headers[key]}, ${value}`;
  }
  return { headers, rawHeaders: pairs.flat(), socket: { remoteAddress } } as unknown as Parameters<
    typeof authorOf
  >[0];
}

describe('who somebody is', () => {
  it('is the local editor where there is no sign-on, whatever a header says', () => {
    expect(authorOf(requestWith([['X-User', 'ond']]), {}, local)).toBe(local);
  });

  it.each([
    [
      'user, name and address',
      [
        ['x-user', 'kia'],
        ['x-name', 'Kia Ek'],
        ['x-email', 'kia@ex.example'],
      ],
      { name: 'Kia Ek', email: 'kia@ex.example' },
    ],
    ['only a user', [['x-user', 'kia']], { name: 'kia', email: 'kia@localhost' }],
    [
      'a user that is an address',
      [['x-user', 'kia@ex.example']],
      { name: 'kia@ex.example', email: 'kia@ex.example' },
    ],
    [
      'letters that Node reads as Latin-1',
      [
        ['x-user', 'kia'],
        ['x-name', Buffer.from('Åsa Öberg').toString('latin1')],
      ],
      { name: 'Åsa Öberg', email: 'kia@localhost' },
    ],
    [
      'signs that would end a name in git',
      [
        ['x-user', 'kia'],
        ['x-name', 'Kia <x@y>\tEk\u200b'],
      ],
      { name: 'Kia x@y Ek', email: 'kia@localhost' },
    ],
  ] as const)('is told by %s', (_what, pairs, person) => {
    expect(authorOf(requestWith(pairs), full, local)).toEqual(person);
  });

  it.each([
    ['no header', []],
    ['an empty one', [['x-user', ' ']]],
    [
      'two of them',
      [
        ['x-user', 'ond'],
        ['X-User', 'kia'],
      ],
    ],
    ['nothing but signs', [['x-user', '<\u0007>']]],
  ] as const)('is nobody with %s', (_what, pairs) => {
    expect(authorOf(requestWith(pairs), full, local)).toBeUndefined();
  });

  it('is believed of trusted addresses alone', () => {
    const signIn = { ...full, trustedProxies: ['10.1.0.0/16', '::1'] };
    const from = (address: string) =>
      authorOf(requestWith([['x-user', 'kia']], address), signIn, local)?.name;
    expect(['10.1.2.3', '::ffff:10.1.2.3', '::1'].map(from)).toEqual(['kia', 'kia', 'kia']);
    expect(['10.2.0.1', '::2', ''].map(from)).toEqual([undefined, undefined, undefined]);
  });

  it('is a name of reasonable length', () => {
    expect(cleanName('å'.repeat(500))).toHaveLength(120);
  });
});

describe('a gateway behind a sign-on', () => {
  let gateway: GatewayFixture;
  beforeAll(async () => {
    gateway = await makeGateway(minimalSite(), { signIn: full });
  });
  afterAll(() => gateway.destroy());
  const save = entryToSave('party', 'ny', 'parties/ny.yaml', 'name: Ny\nkind: municipality\n');

  it('lets nobody in who is not signed in, not even to read', async () => {
    const { status, body } = await gateway.ask('unpublishedEntries');
    expect([status, body.code]).toEqual([403, 'forbidden']);
  });

  it('writes the name of who saved into history', async () => {
    const { status } = await gateway.ask('persistEntry', save, {
      'x-user': 'kia',
      'x-name': 'Kia Ek',
    });
    expect(status).toBe(200);
    expect(gateway.git('log', '-1', '--format=%an %ae', 'cms/party/ny').trim()).toBe(
      'Kia Ek kia@localhost',
    );
    const { body } = await gateway.ask('unpublishedEntry', { id: 'party/ny' }, { 'x-user': 'kia' });
    expect(body.pullRequestAuthor).toBe('Kia Ek');
  });

  it('takes no personal number for a name', async () => {
    const { status, body } = await gateway.ask('persistEntry', save, { 'x-user': '196408233234' });
    expect(status).toBe(403);
    expect(body.error).not.toContain('19640823');
  });
});
