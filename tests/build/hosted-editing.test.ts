import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeFixture, type Fixture } from '../support/built-fixture.ts';
import { minimalSite } from '../support/minimal-site.ts';

let fixture: Fixture;
let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'samklok-editing-'));
  process.env['EDITING_FILE'] = join(dir, 'editing.yaml');
  fixture = await makeFixture(minimalSite(), { base: '/kunskap/' });
});
afterAll(async () => {
  delete process.env['EDITING_FILE'];
  await fixture.destroy();
  await rm(dir, { recursive: true, force: true });
});
const write = (text: string) => writeFile(join(dir, 'editing.yaml'), text);

it('does not build with invalid editing settings, and reports the problem and its position', async () => {
  await write('backend: gitlab\ngitlab:\n  repository: lag/kunskap\n');
  const { code, output } = await fixture.build();
  expect(code).toBe(1);
  expect(output).toMatch(/editing\.yaml:\d+:\d+ .*appId.* → /);
  await expect(readFile(join(fixture.paths.out, 'index.html'))).rejects.toThrow('ENOENT');
});

it('allows the editors’ page to connect only to the host of the repository', async () => {
  await write(
    'backend: gitlab\ngitlab:\n  repository: lag/kunskap\n  appId: abc123\n  baseUrl: https://git.exempel.example\n',
  );
  const { code, output } = await fixture.build();
  expect(output).not.toMatch(/error/i);
  expect(code).toBe(0);
  const page = await readFile(join(fixture.paths.out, 'admin', 'index.html'), 'utf8');
  expect(page).toContain("connect-src 'self' blob: https://git.exempel.example;");
  expect(page).toContain('"isGateway":false');
  expect(page).toContain('"auth_type":"pkce"');
  expect(page).toContain('"base":"/kunskap/"');
});
