import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeFixture, type Fixture } from '../support/built-fixture.ts';
import { minimalSite } from '../support/minimal-site.ts';
import { projectRoot } from '../support/project-root.ts';

let fixture: Fixture;
let port: number;
let child: ChildProcess;
let output = '';

beforeAll(async () => {
  fixture = await makeFixture(minimalSite());
  port = await freePort();
  const { content, out } = fixture.paths;
  child = spawn(process.execPath, ['scripts/start.ts'], {
    cwd: projectRoot,
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out, PORT: String(port), BASE_PATH: '' },
  });
  await new Promise<void>((resolve, reject) => {
    const listen = (text: Buffer) => {
      output += text.toString();
      if (output.includes('http://')) resolve();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`Ended with ${code}:\n${output}`)));
  });
});
afterAll(async () => {
  child.removeAllListeners('exit');
  child.kill();
  await fixture.destroy();
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: free } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return free;
}

it('npm start builds the site, serves it at the requested port and prints its address', async () => {
  expect(output).toContain(`http://localhost:${port}/`);
  const answer = await fetch(`http://127.0.0.1:${port}/arbetssatt/lyssna-klart/`);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('Vänta tills det är tyst');
});

it('the site is only served on the loopback interface', async () => {
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  const reached = await Promise.all(
    others.map(({ address }) =>
      fetch(`http://${address}:${port}/`).then(
        () => [address],
        () => [],
      ),
    ),
  );
  expect(reached.flat()).toEqual([]);
});

it('no address gives access to a file outside the site', async () => {
  for (const path of ['/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/.%00/x', '/%']) {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`);
    expect([path, answer.status]).toEqual([path, 404]);
  }
});
