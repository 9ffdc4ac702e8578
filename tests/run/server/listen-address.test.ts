import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startGateway } from '../../../src/run/server/start-gateway.ts';
import { isListenAllowed, startSite } from '../../../src/run/server/start-site.ts';
import { contentFolder } from '../../support/content-folder.ts';
import { minimalSite } from '../../support/minimal-site.ts';

describe('the address that the service listens on', () => {
  it.each([
    ['127.0.0.1', undefined, true],
    ['::1', undefined, true],
    ['localhost', undefined, true],
    ['0.0.0.0', undefined, false],
    ['::', undefined, false],
    ['10.0.0.5', ' ', false],
    ['127.0.0.1.example', undefined, false],
    ['0.0.0.0', 'X-User', true],
  ])('%s with the header %s: %s', (host, userHeader, allowed) => {
    expect(isListenAllowed(host, userHeader)).toBe(allowed);
  });

  it('is refused before anything is built when others can reach it and nobody is asked who they are', async () => {
    const { paths } = await contentFolder(minimalSite());
    const output: string[] = [];
    const log = (text: string) => output.push(text);
    expect(await startSite({ paths, port: 0, host: '0.0.0.0', signIn: {}, log })).toBeUndefined();
    expect(output.join()).toContain('utan inloggning');
    await expect(stat(paths.out)).rejects.toThrow('ENOENT');
  });
});

describe('the service of an organisation', () => {
  it.each([
    ['open to all', 'backend: gateway\ngateway: { host: 0.0.0.0 }\n'],
    ['that is no YAML', 'backend: [\n'],
    ['for another backend', 'backend: github\nrepository: gruppen/kunskap\n'],
  ])('does not start with settings %s, and says why', async (_what, text) => {
    const { paths } = await contentFolder(minimalSite());
    const file = join(paths.content, '..', 'editing.yaml');
    await writeFile(file, text);
    const output: string[] = [];
    const site = await startGateway(paths, { EDITING_FILE: file }, (one) => output.push(one));
    expect(site).toBeUndefined();
    expect(output.join('\n')).toMatch(/editing\.yaml/i);
  });
});
