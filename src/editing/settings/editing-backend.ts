import { apiPath } from '../protocol/api-paths.ts';
import type { EditingSettings } from './editing-settings.ts';

/** How the admin page reaches the content. */
export interface EditingBackend {
  /** `backend` of Decap's configuration. */
  readonly backend: Readonly<Record<string, string | boolean>>;
  /** Whether entries are drafts first, or published as they are saved. */
  readonly publishMode: 'editorial_workflow' | 'simple';
  /**
   * Origins beside its own that the admin page asks, for `connect-src` of its
   * content policy. Images come the same way, so that `img-src` needs none.
   */
  readonly connect: readonly string[];
  /** Whether everything is checked before it goes into history, as only the gateway does. */
  readonly guarded: boolean;
}

/** The class that speaks with the gateway, as the admin page registers it with Decap. */
export const gatewayBackendName = 'samklok';

/**
 * The backend for settings that are valid.
 * @param base path the site is published under: `/`, or `/kunskap/`
 */
export function backendOf(settings: EditingSettings, base: string): EditingBackend {
  switch (settings.backend) {
    case 'gateway': {
      const backend: Record<string, string> = {
        name: gatewayBackendName,
        proxy_url: base + apiPath,
      };
      if (settings.branch !== undefined) backend['branch'] = settings.branch;
      return { backend, publishMode: 'editorial_workflow', connect: [], guarded: true };
    }
    case 'github': {
      const { repository, apiRoot, baseUrl, authEndpoint } = settings.github;
      const own = { api_root: apiRoot, base_url: baseUrl, auth_endpoint: authEndpoint };
      // The relay opens in a window of its own and is asked nothing by the page.
      return hosted(settings, repository, own, [apiRoot]);
    }
    case 'gitlab': {
      const { repository, appId, baseUrl, apiRoot = `${baseUrl}/api/v4` } = settings.gitlab;
      const sign = { auth_type: 'pkce', app_id: appId, base_url: baseUrl };
      const own = { ...sign, auth_endpoint: 'oauth/authorize', api_root: apiRoot };
      return hosted(settings, repository, own, [baseUrl, apiRoot]);
    }
    case 'forgejo': {
      const { repository, appId, baseUrl } = settings.forgejo;
      const own = { app_id: appId, api_root: `${baseUrl}/api/v1` };
      return hosted(settings, repository, own, [baseUrl]);
    }
    case 'gitea': {
      const { repository, appId, baseUrl } = settings.gitea;
      const own = { app_id: appId, base_url: baseUrl, api_root: `${baseUrl}/api/v1` };
      return { ...hosted(settings, repository, own, [baseUrl]), publishMode: 'simple' };
    }
  }
}

function hosted(
  { backend, branch }: EditingSettings & { readonly branch?: string | undefined },
  repo: string,
  own: Readonly<Record<string, string>>,
  addresses: readonly string[],
): EditingBackend {
  return {
    backend: { name: backend, repo, branch: branch ?? 'main', ...own },
    publishMode: 'editorial_workflow',
    connect: [...new Set(addresses.map((address) => new URL(address).origin))],
    guarded: false,
  };
}
