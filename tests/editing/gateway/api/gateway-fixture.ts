import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect } from 'vitest';
import { z } from 'zod';
import { RefusalReplySchema } from '../../../../src/editing/protocol/refusal-reply.ts';
import { replies } from '../../../../src/editing/protocol/replies.ts';
import { isAction } from '../../../../src/editing/protocol/request-schemas.ts';
import { openStore, type OpenStore } from '../../../../src/editing/gateway/git/open-store.ts';
import { createGuard } from '../../../../src/editing/gateway/guard/create-guard.ts';
import {
  createGateway,
  type GatewayOptions,
} from '../../../../src/editing/gateway/api/create-gateway.ts';
import { translator } from '../../../../src/core/i18n/index.ts';
import {
  makeContentFolder,
  type ContentFolder,
  type Files,
} from '../../../support/content-folder.ts';
import { commitAll, git } from '../../../support/git.ts';
import { minimalSite } from '../../../support/minimal-site.ts';

/** Swedish, as editors read it. */
const messages = translator('sv');

/** An answer of the gateway. */
interface Answer {
  readonly status: number;
  // Whatever it says; tests look at what they expect.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
  readonly headers: Headers;
}

/** A gateway over a real repository, listening on loopback. */
export interface GatewayFixture {
  readonly folder: ContentFolder;
  readonly store: OpenStore;
  readonly port: number;
  readonly server: Server;
  /** What was published, as the gateway told it. */
  readonly published: string[];
  /** What was logged. */
  readonly logged: string[];
  /** Asks for something, and expects an answer that the protocol has. */
  ask(action: string, params?: object, headers?: Record<string, string>): Promise<Answer>;
  /** Runs git in the repository. */
  git(...args: readonly string[]): string;
  destroy(): Promise<void>;
}

/** What a test has otherwise. */
export type Own = Partial<Pick<GatewayOptions, 'signIn' | 'hosts' | 'base'>>;

/** A gateway over the small site, or over other files. */
export async function makeGateway(
  files: Files = minimalSite(),
  { signIn = {}, hosts = [], base = '/' }: Own = {},
): Promise<GatewayFixture> {
  const folder = await makeContentFolder(files, { base });
  const repository = join(folder.paths.content, '..');
  await folder.write({ '../.gitignore': 'cache\ndist\n' });
  commitAll(repository, 'Första');
  const store = await openStore({ repository, contentPath: 'content', branch: 'main' });
  const published: string[] = [];
  const logged: string[] = [];
  const inspector = createGuard({
    paths: folder.paths,
    head: () => store.head(),
    today: () => '2026-11-21',
    messages,
  });
  const handler = createGateway({
    store,
    inspector,
    messages,
    base,
    hosts,
    signIn,
    localAuthor: { name: 'Lokal redaktör', email: 'redaktor@localhost' },
    siteState: () => ({ state: 'ready', since: '2026-11-21T08:00:00.000Z', revision: 'abc' }),
    published: (commit) => published.push(commit),
    log: (text) => logged.push(text),
  });
  const server = createServer((request, response) => {
    void handler(request, response).then((isOwn) => {
      if (!isOwn) response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    folder,
    store,
    port,
    server,
    published,
    logged,
    ask: async (action, params = {}, headers = {}) => {
      const response = await fetch(`http://127.0.0.1:${port}${base}api/v1`, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
        body: JSON.stringify({ branch: 'main', action, params: { branch: 'main', ...params } }),
      });
      const body: unknown = await response.json();
      const schema = response.ok
        ? isAction(action)
          ? replies[action]
          : z.never()
        : RefusalReplySchema;
      expect(
        schema.safeParse(body).error,
        `${action}: the reply is not in the protocol`,
      ).toBeUndefined();
      return { status: response.status, body, headers: response.headers };
    },
    git: (...args) => git(repository, ...args),
    destroy: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await store.close();
      await folder.destroy();
    },
  };
}

/** What Decap sends to save an entry. */
export function entryToSave(
  collection: string,
  slug: string,
  path: string,
  raw: string,
  more: { assets?: readonly object[]; options?: object; removal?: object } = {},
) {
  return {
    dataFiles: [{ slug, path: `content/${path}`, raw }],
    assets: more.assets ?? [],
    ...(more.removal && { removal: more.removal }),
    options: {
      newEntry: false,
      commitMessage: 'Update Reflektion “titel”',
      collectionName: collection,
      useWorkflow: true,
      status: 'draft',
      ...more.options,
    },
    cmsLabelPrefix: '',
  };
}

/** A picture as Decap sends one. */
export function assetOf(name: string, bytes: Buffer) {
  return { path: `content/media/${name}`, content: bytes.toString('base64'), encoding: 'base64' };
}
