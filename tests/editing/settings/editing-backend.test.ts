import { describe, expect, it } from 'vitest';
import { backendOf } from '../../../src/editing/settings/editing-backend.ts';
import {
  EditingSettingsSchema,
  type EditingInput,
} from '../../../src/editing/settings/editing-settings.ts';

const of = (input: EditingInput, base = '/') => backendOf(EditingSettingsSchema.parse(input), base);
const forge = { repository: 'a/b', appId: 'id-1', baseUrl: 'https://git.example/' };

describe('the backend that Decap is given', () => {
  it.each([
    ['/', '/api/v1'],
    ['/kunskap/', '/kunskap/api/v1'],
  ])('is the gateway below %s, which asks nobody else', (base, address) => {
    expect(of({ backend: 'gateway' }, base)).toEqual({
      backend: { name: 'samklok', proxy_url: address },
      publishMode: 'editorial_workflow',
      connect: [],
      guarded: true,
    });
  });

  it('names the branch of the gateway only where one is set', () => {
    expect(of({ backend: 'gateway', branch: 'prov' }).backend).toEqual({
      name: 'samklok',
      proxy_url: '/api/v1',
      branch: 'prov',
    });
  });

  const cases: [EditingInput, Record<string, string>, string[]][] = [
    [
      { backend: 'github', github: { repository: 'a/b', baseUrl: 'https://relay.example' } },
      {
        name: 'github',
        repo: 'a/b',
        branch: 'main',
        api_root: 'https://api.github.com',
        base_url: 'https://relay.example',
        auth_endpoint: 'auth',
      },
      ['https://api.github.com'],
    ],
    [
      { backend: 'gitlab', gitlab: { repository: 'a/b/c', appId: 'id-1' } },
      {
        name: 'gitlab',
        repo: 'a/b/c',
        branch: 'main',
        auth_type: 'pkce',
        app_id: 'id-1',
        base_url: 'https://gitlab.com',
        auth_endpoint: 'oauth/authorize',
        api_root: 'https://gitlab.com/api/v4',
      },
      ['https://gitlab.com'],
    ],
    [
      {
        backend: 'gitlab',
        branch: 'ute',
        gitlab: { ...forge, apiRoot: 'https://api.git.example:8443/v4' },
      },
      {
        branch: 'ute',
        base_url: 'https://git.example',
        api_root: 'https://api.git.example:8443/v4',
      },
      ['https://git.example', 'https://api.git.example:8443'],
    ],
    [
      { backend: 'forgejo', forgejo: { ...forge, baseUrl: 'https://git.example/forge/' } },
      {
        name: 'forgejo',
        repo: 'a/b',
        branch: 'main',
        app_id: 'id-1',
        api_root: 'https://git.example/forge/api/v1',
      },
      ['https://git.example'],
    ],
  ];

  it.each(cases)('is a hosted one with drafts, and unguarded: %o', (input, backend, connect) => {
    const made = of(input);
    expect(made.backend).toMatchObject(backend);
    expect(made).toMatchObject({ publishMode: 'editorial_workflow', connect, guarded: false });
  });

  it('is Gitea without drafts', () => {
    expect(of({ backend: 'gitea', gitea: { ...forge, workflow: false } })).toEqual({
      backend: {
        name: 'gitea',
        repo: 'a/b',
        branch: 'main',
        app_id: 'id-1',
        base_url: 'https://git.example',
        api_root: 'https://git.example/api/v1',
      },
      publishMode: 'simple',
      connect: ['https://git.example'],
      guarded: false,
    });
  });

  it('never holds a secret or a mark of a query', () => {
    for (const [input] of cases) {
      expect(JSON.stringify(of(input))).not.toMatch(/secret|[?#]/);
    }
  });
});
