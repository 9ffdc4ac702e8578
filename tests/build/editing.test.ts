import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeFixture, type Fixture } from '../support/built-fixture.ts';
import { git } from '../support/git.ts';
import { minimalSite } from '../support/minimal-site.ts';
import { projectRoot } from '../support/project-root.ts';

let fixture: Fixture;
let child: ChildProcess;
let address: string;
let output = '';

beforeAll(async () => {
  fixture = await makeFixture(minimalSite(), { base: '/kunskap/' });
  const port = await freePort();
  address = `http://localhost:${port}/kunskap/`;
  const { content, out, base } = fixture.paths;
  child = spawn(process.execPath, ['scripts/start.ts'], {
    cwd: projectRoot,
    env: {
      ...process.env,
      CONTENT_DIR: content,
      OUT_DIR: out,
      PORT: String(port),
      BASE_PATH: base,
    },
  });
  await new Promise<void>((resolve, reject) => {
    const listen = (text: Buffer) => {
      output += text.toString();
      if (output.includes(`${address}admin/`)) resolve();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`Ended with ${code}:\n${output}`)));
  });
});
afterAll(async () => {
  child.removeAllListeners('exit');
  child.kill('SIGKILL');
  await fixture.destroy();
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function ask(action: string, params: object) {
  const answer = await fetch(`${address}api/v1`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(address).origin },
    body: JSON.stringify({ branch: 'main', action, params }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, string> };
}
const state = async () =>
  (await (await fetch(`${address}api/site`)).json()) as {
    state: string;
    revision: string;
    problems?: string[];
  };
const settled = async () => {
  await expect.poll(async () => (await state()).state, { timeout: 60_000 }).not.toBe('building');
  return state();
};
const about = async () => (await fetch(`${address}om/`)).text();
const page = minimalSite()['pages/om.mdx']!;

it('npm start prints the addresses of the site and its editing, and creates a repository for the content', async () => {
  expect(output).toContain(address);
  expect(output).toContain('git-arkiv');
  expect(await state()).toMatchObject({
    state: 'ready',
    revision: git(fixture.paths.content, 'rev-parse', 'main').trim(),
  });
});

it('a published change is soon on the site, and the state reports when', async () => {
  const key = { collection: 'page', slug: 'om' };
  const raw = page.replace('Vad det här är.', 'Vad det här blev.');
  const saved = await ask('persistEntry', {
    dataFiles: [{ path: 'content/pages/om.mdx', slug: 'om', raw }],
    assets: [],
    options: { collectionName: 'page', useWorkflow: true, status: 'draft' },
  });
  expect([saved.status, saved.body['error']]).toEqual([200, undefined]);
  expect(await about()).not.toContain('Vad det här blev.');
  await ask('updateUnpublishedEntryStatus', { ...key, newStatus: 'pending_publish' });
  const { body } = await ask('publishUnpublishedEntry', key);
  expect((await state()).state).toBe('building');
  expect(await settled()).toMatchObject({ state: 'ready', revision: body['revision'] });
  expect(await about()).toContain('Vad det här blev.');
});

it('a file changed by hand is built; with errors they are reported and the old site stays', async () => {
  await fixture.write({ 'pages/om.mdx': '---\ntitel: Fel\n---\n' });
  await expect.poll(async () => (await state()).state, { timeout: 10_000 }).toBe('building');
  const failed = await settled();
  expect(failed.state).toBe('failed');
  expect(failed.problems?.join('\n')).toContain('pages/om.mdx:');
  expect(await about()).toContain('Vad det här blev.');
  await fixture.write({ 'pages/om.mdx': page });
  await expect.poll(async () => (await state()).state, { timeout: 10_000 }).toBe('building');
  expect((await settled()).state).toBe('ready');
  expect(await about()).toContain('Vad det här är.');
});

it('a service that is asked to stop exits cleanly and leaves the repository intact', async () => {
  child.removeAllListeners('exit');
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(git(fixture.paths.content, 'fsck', '--strict')).toBe('');
});
