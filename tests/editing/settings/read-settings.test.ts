import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  parseEditingSettings,
  readEditingSettings,
} from '../../../src/editing/settings/read-settings.ts';
import { translator } from '../../../src/core/i18n/index.ts';
import { marked } from '../../support/marked-positions.ts';
import { projectRoot } from '../../support/project-root.ts';

const parse = (text: string, language: 'sv' | 'en' = 'sv') =>
  parseEditingSettings(text, 'editing.yaml', translator(language));
const gateway = (own: string) => `backend: gateway\ngateway:\n${own}`;
const github = (own: string) => `backend: github\ngithub:\n  repository: a/b\n${own}`;
const forgejo = 'repository: a/b\n  appId: abc-1\n  baseUrl: https://git.kommunen.example\n';

async function project(files: Record<string, string>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'samklok-editing-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) await writeFile(join(dir, file), text);
  return dir;
}

describe('settings of editing', () => {
  it.each([
    ['gateway', 'backend: gateway\n', { folder: 'content', gateway: { host: '127.0.0.1' } }],
    [
      'gateway behind a sign-on',
      gateway(
        '  host: 0.0.0.0\n  port: 8080\n  userHeader: X-Remote-User\n  publicHost: kunskap.example\n  trustedProxies: [10.0.0.1, "fd00::/8"]\n  push: origin\n',
      ),
      {
        gateway: {
          port: 8080,
          publicHost: ['kunskap.example'],
          trustedProxies: ['10.0.0.1', 'fd00::/8'],
          push: 'origin',
        },
      },
    ],
    [
      'gateway with several names',
      gateway('  publicHost: [A.example, "[::1]:8080", 10.0.0.1]\n'),
      { gateway: { publicHost: ['a.example', '[::1]:8080', '10.0.0.1'] } },
    ],
    [
      'github',
      github('  baseUrl: https://inloggning.kommunen.example/\n'),
      {
        branch: 'main',
        folder: 'content',
        github: {
          repository: 'a/b',
          apiRoot: 'https://api.github.com',
          baseUrl: 'https://inloggning.kommunen.example',
          authEndpoint: 'auth',
        },
      },
    ],
    [
      'gitlab',
      'backend: gitlab\nbranch: publicerat/nu\nfolder: sajt/content\ngitlab:\n  repository: a/b/c\n  appId: f00\n',
      { branch: 'publicerat/nu', gitlab: { baseUrl: 'https://gitlab.com' } },
    ],
    ['forgejo', `backend: forgejo\nforgejo:\n  ${forgejo}`, { branch: 'main' }],
    [
      'forgejo on this machine',
      `backend: forgejo\nforgejo:\n  repository: a/b\n  appId: x\n  baseUrl: http://localhost:3000\n`,
      {},
    ],
    ['gitea', `backend: gitea\ngitea:\n  ${forgejo}  workflow: false\n`, {}],
  ])('are read for %s, defaults filled in', (_what, text, wanted) => {
    const reading = parse(text);
    expect(reading).toMatchObject({ ok: true, settings: wanted });
  });

  const wrong = translator('sv').editing.wrong;
  it.each([
    ['an unknown backend', 'backend: ▸githbu\n', 'githbu'],
    ['no backend', '▸branch: main\n', 'backend'],
    ['a field of another backend', 'backend: gateway\n▸github: {}\n', 'github'],
    ['an unknown field', gateway('  ▸prot: 1\n'), 'prot'],
    ['a port that is none', gateway('  port: ▸70000\n'), 'port'],
    ['a branch of drafts', 'backend: gateway\nbranch: ▸cms/a\n', wrong['branch']!.message],
    ['a branch that goes up', 'backend: gateway\nbranch: ▸a..b\n', wrong['branch']!.message],
    ['a folder outside', 'backend: gateway\nfolder: ▸../b\n', wrong['folder']!.message],
    ['a folder from the root', 'backend: gateway\nfolder: ▸/b\n', wrong['folder']!.message],
    ['a header with a meaning', gateway('  userHeader: ▸Cookie\n'), wrong['header']!.message],
    ['a header with a space', gateway('  userHeader: ▸Remote User\n'), wrong['header']!.message],
    ['a host with a port', gateway('  host: ▸a.example:80\n'), wrong['host']!.message],
    [
      'a public host with a scheme',
      gateway('  publicHost: [▸https://a.example]\n'),
      wrong['public-host']!.message,
    ],
    [
      'a network that is none',
      gateway('  userHeader: X-User\n  trustedProxies: [▸10.0.0.0/40]\n'),
      wrong['network']!.message,
    ],
    [
      'proxies without a user',
      gateway('  trustedProxies: ▸[10.0.0.1]\n'),
      wrong['name-without-user']!.message,
    ],
    ['an option for a remote', gateway('  push: ▸--mirror\n'), wrong['remote']!.message],
    [
      'a door without a lock',
      gateway('  host: ▸0.0.0.0\n'),
      wrong['open-without-sign-on']!.message,
    ],
    [
      'a door without a name',
      gateway('  host: ▸0.0.0.0\n  userHeader: X-User\n'),
      wrong['open-without-name']!.message,
    ],
    [
      'names without a user',
      gateway('  nameHeader: ▸X-Name\n'),
      wrong['name-without-user']!.message,
    ],
    [
      'mail without a user',
      gateway('  emailHeader: ▸X-Mail\n'),
      wrong['name-without-user']!.message,
    ],
    ['GitHub without a relay', 'backend: github\n▸github:\n  repository: a/b\n', 'baseUrl'],
    [
      'a relay with a path',
      github('  baseUrl: ▸https://a.example/auth\n'),
      wrong['origin']!.message,
    ],
    ['a relay in the clear', github('  baseUrl: ▸http://a.example\n'), wrong['server']!.message],
    ['a relay that is no address', github('  baseUrl: ▸auth\n'), wrong['server']!.message],
    [
      'a password in an address',
      github('  baseUrl: ▸https://a:b@a.example\n'),
      wrong['server']!.message,
    ],
    [
      'a repository without owner',
      'backend: github\ngithub:\n  repository: ▸b\n  baseUrl: https://a.example\n',
      wrong['repository']!.message,
    ],
    [
      'Gitea without knowing',
      `backend: gitea\n▸gitea:\n  ${forgejo}`,
      wrong['gitea-workflow']!.message,
    ],
    [
      'Gitea with drafts',
      `backend: gitea\ngitea:\n  ${forgejo}  workflow: ▸true\n`,
      wrong['gitea-workflow']!.message,
    ],
    ['broken YAML', 'backend: ▸"gateway\n', ''],
    ['an alias', 'backend: ▸*x\n', ''],
  ])('with %s are refused, with the place and words', (_what, text, words) => {
    const { text: plain, places } = marked(text);
    const reading = parse(plain);
    if (reading.ok) throw new Error('not refused');
    const [first] = reading.problems;
    expect(first).toMatchObject({ file: 'editing.yaml' });
    expect(first?.message).toContain(words);
    expect(first?.fix).toMatch(/\S.*[.a-zåäö]$/);
    expect([first?.line, first?.column]).toEqual([places[0]?.line, places[0]?.column]);
  });

  it('tell every problem at once, in the language asked for', () => {
    const reading = parse('backend: gateway\nbranch: a..b\nfolder: ../b\n', 'en');
    const { wrong: english } = translator('en').editing;
    expect(reading.ok ? [] : reading.problems.map(({ message }) => message)).toEqual([
      english['branch']!.message,
      english['folder']!.message,
    ]);
  });
});

describe('the file of settings', () => {
  it('of this project means the gateway on this machine', async () => {
    expect(await readFile(join(projectRoot, 'editing.yaml'), 'utf8')).toContain('backend: gateway');
    const missing = await readEditingSettings(await project({}));
    expect(await readEditingSettings(projectRoot)).toEqual(missing);
    expect(missing).toMatchObject({ ok: true, settings: { backend: 'gateway' } });
  });

  it('may be another one by the environment, which must be there', async () => {
    const root = await project({ 'other.yaml': 'backend: gateway\nbranch: prov\n' });
    const reading = await readEditingSettings(root, { EDITING_FILE: 'other.yaml' });
    expect(reading).toMatchObject({ ok: true, settings: { branch: 'prov' } });
    await expect(readEditingSettings(root, { EDITING_FILE: 'none.yaml' })).rejects.toThrow(
      'ENOENT',
    );
  });

  it.each([
    ['4400', 4400],
    ['', 8080],
    ['abc', 8080],
    ['70000', 8080],
  ])('gives way to PORT=%s where it is a port', async (port, wanted) => {
    const root = await project({ 'editing.yaml': gateway('  port: 8080\n') });
    const reading = await readEditingSettings(root, { PORT: port });
    expect(reading).toMatchObject({ ok: true, settings: { gateway: { port: wanted } } });
  });
});
