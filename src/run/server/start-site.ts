import { stat } from 'node:fs/promises';
import type { Server } from 'node:http';
import { buildSite } from '../build/build-site.ts';
import type { SignIn } from '../../editing/gateway/api/author.ts';
import { isLoopback } from '../../editing/settings/setting-values.ts';
import { translator } from '../../core/i18n/index.ts';
import type { Paths } from '../../core/source/run-paths.ts';
import { readSingletons } from '../../core/source/read-singletons.ts';
import { singletons } from '../../core/model/registry.ts';
import { buildInChildProcess } from './build-in-child-process.ts';
import { openEditingService } from './open-editing-service.ts';
import { createRebuilder, type Rebuilder } from './rebuilder.ts';
import { serveSite } from './serve-site.ts';
import { watchContent } from './watch-content.ts';

/** Options of {@link startSite}. */
export interface StartOptions {
  /** Paths of this run. */
  readonly paths: Paths;
  /** Port to listen on. */
  readonly port: number;
  /** Address to listen on. */
  readonly host: string;
  /** Which headers of the sign-on proxy name the user. */
  readonly signIn: SignIn;
  /** Host names that the service is reached under, besides the host of `SITE_URL`. */
  readonly hosts?: readonly string[] | undefined;
  /** The published branch; defaults to the one that is checked out. */
  readonly branch?: string | undefined;
  /** Git remote that publications are pushed to; none when left out. */
  readonly push?: { readonly remote: string } | undefined;
  /** Prints a line for whoever started the service. */
  readonly log: (text: string) => void;
}

/** A running server of the site, with the editing service where it could be opened. */
export interface RunningSite {
  readonly server: Server;
  /** Rebuilds the site when its content changes. */
  readonly rebuilder: Rebuilder;
  /** Whether the editing service runs. */
  readonly canEdit: boolean;
  /** Stops the server, the watcher and the editing service once running requests are done. */
  close(): Promise<void>;
}

/** Milliseconds to wait after a change before building: one change often writes several files. */
const debounceMs = 250;

/**
 * Builds the site, serves it together with the editing service, and rebuilds it
 * whenever something is published or a file changes on disk.
 * @returns undefined when it cannot start; the reason has been printed
 * @throws when the server cannot listen for another reason than a taken port
 */
export async function startSite(options: StartOptions): Promise<RunningSite | undefined> {
  const { paths, port, host, signIn, branch, push, log } = options;
  const { site } = await readSingletons(paths, [singletons.site.file]);
  const messages = translator(site.language);
  const words = messages.gateway.server;
  if (!isListenAllowed(host, signIn.userHeader)) {
    log(words.needsSignIn(host));
    return undefined;
  }
  const isBuilt = await buildSite(paths);
  if (!isBuilt) {
    const isThere = await stat(paths.out).catch(() => undefined);
    log(isThere ? words.oldSite : words.noSite);
    if (!isThere) return undefined;
  }

  let rebuilder: Rebuilder | undefined = undefined;
  const editing = await openEditingService({
    paths,
    messages,
    signIn,
    branch,
    push,
    hosts: allowedHosts(options),
    siteState: () => rebuilder?.state(),
    published: () => rebuilder?.request(),
    log,
  });
  const revision = async () => (await editing?.store.head()) ?? '';
  const began = { state: isBuilt ? 'ready' : 'failed', revision: await revision() } as const;
  const build = () => buildInChildProcess(paths);
  rebuilder = createRebuilder(
    {
      build,
      revision,
      debounceMs,
      onState: ({ state, problems = [] }) => {
        if (state === 'ready') log(words.rebuilt);
        if (state === 'failed') log([words.notRebuilt, ...problems].join('\n'));
      },
    },
    began,
  );
  const running = rebuilder;
  let server: Server;
  try {
    server = await serveSite(paths, port, { host, middleware: editing?.handler });
  } catch (error) {
    await editing?.store.close();
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    log(words.portTaken(port));
    return undefined;
  }
  const unwatch = await watchContent(paths.content, () => running.request());
  const address = `http://${isLoopback(host) ? 'localhost' : host}:${port}${paths.base}`;
  log(`\n  ${words.site(address)}`);
  if (editing) log(`  ${words.admin(`${address}admin/`)}\n`);
  return {
    server,
    rebuilder: running,
    canEdit: editing !== undefined,
    close: async () => {
      await unwatch();
      running.stop();
      server.close();
      server.closeIdleConnections();
      await editing?.store.close();
    },
  };
}

/** Host names that requests may carry: the published ones, and the address the server listens on. */
function allowedHosts({ paths, host, hosts = [], port }: StartOptions): string[] {
  const published = URL.canParse(paths.siteUrl) ? [new URL(paths.siteUrl).host] : [];
  return [...hosts, ...published, ...(isLoopback(host) ? [] : [`${host}:${port}`])];
}

/**
 * Whether the service may listen on `host`: on loopback always, elsewhere only
 * when a sign-on in front of it names the user in the header `userHeader`.
 */
export function isListenAllowed(host: string, userHeader: string | undefined): boolean {
  return isLoopback(host) || (userHeader !== undefined && userHeader.trim() !== '');
}

/** Closes the site on the first SIGINT or SIGTERM, then exits; a second signal ends the process at once. */
export function stopOnSignal(site: RunningSite): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void site.close().finally(() => process.exit(0));
    });
  }
}
