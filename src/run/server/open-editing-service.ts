import type { Messages } from '../../core/i18n/index.ts';
import { openStore, type OpenStore } from '../../editing/gateway/git/open-store.ts';
import { createGuard } from '../../editing/gateway/guard/create-guard.ts';
import type { SignIn } from '../../editing/gateway/api/author.ts';
import { createGateway, type Handler } from '../../editing/gateway/api/create-gateway.ts';
import { today } from '../../core/util/today.ts';
import type { Paths } from '../../core/source/run-paths.ts';
import { readGitIdentity, findContentRepository } from './find-content-repository.ts';
import type { SiteState } from '../../editing/protocol/site-state.ts';

/** Options of {@link openEditingService}. */
export interface EditingServiceOptions {
  /** Paths of this run. */
  readonly paths: Paths;
  /** Interface texts in the language of the site. */
  readonly messages: Messages;
  /** Which headers of the sign-on proxy name the user. */
  readonly signIn: SignIn;
  /** Host names that requests may carry. */
  readonly hosts: readonly string[];
  /** The published branch; defaults to the one that is checked out. */
  readonly branch?: string | undefined;
  /** Git remote that publications are pushed to; none when left out. */
  readonly push?: { readonly remote: string } | undefined;
  /** Reads the state of the running site; undefined before the first build. */
  readonly siteState: () => SiteState | undefined;
  /** Called when something has been published. */
  readonly published: () => void;
  /** Prints a line for whoever started the service. */
  readonly log: (text: string) => void;
}

/** The editing service: its request handler, and the store behind it. */
export interface EditingService {
  readonly handler: Handler;
  /** Drafts and published content in git. */
  readonly store: OpenStore;
}

/**
 * Opens the content's git repository and creates the editing gateway on it.
 * @returns undefined when it cannot be opened; the reason has been printed
 */
export async function openEditingService(
  options: EditingServiceOptions,
): Promise<EditingService | undefined> {
  const { paths, messages, log, siteState, published, signIn, hosts, push } = options;
  const words = messages.gateway;
  const refusals = {
    'no-git': words.server.noGit,
    detached: words.server.detached,
    'not-committed': words.server.notCommitted,
  };
  const local = { name: words.localEditor, email: 'redaktor@localhost' };
  try {
    const found = await findContentRepository(paths.content, local, words.commit.first);
    if (found.state !== 'ready') {
      log(refusals[found.state]);
      return undefined;
    }
    if (found.isNew) log(words.server.madeRepository(paths.content));
    const { root: repository, contentPath } = found;
    const branch = options.branch ?? found.branch;
    const store = await openStore({ repository, contentPath, branch, push, onWarning: log });
    const head = () => store.head();
    const inspector = createGuard({ paths, head, today, messages });
    // Reads the published content now, so that the first save does not wait for it.
    inspector.published().catch(() => undefined);
    const handler = createGateway({
      store,
      inspector,
      messages,
      base: paths.base,
      hosts,
      signIn,
      localAuthor: (await readGitIdentity(repository)) ?? local,
      siteState,
      published,
      log: log,
    });
    return { handler, store };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    log(/\bis in use\b/.test(why) ? words.server.inUse : words.server.editingFailed(why));
    return undefined;
  }
}
