import type { Messages } from '../../core/i18n/index.ts';
import { openStore, type OpenStore } from '../../editing/gateway/git/open-store.ts';
import { createGuard } from '../../editing/gateway/guard/create-guard.ts';
import type { SignIn } from '../../editing/gateway/api/author.ts';
import { createGateway, type Handler } from '../../editing/gateway/api/create-gateway.ts';
import { today } from '../../core/util/today.ts';
import type { Paths } from '../../core/source/run-paths.ts';
import { readGitIdentity, findContentRepository } from './find-content-repository.ts';
import type { SiteState } from '../../editing/protocol/site-state.ts';

/** What editing needs. */
export interface EditingServiceOptions {
  /** Paths of this run. */
  readonly paths: Paths;
  /** Words, in the language of the site. */
  readonly messages: Messages;
  /** How a sign-on tells who somebody is. */
  readonly signIn: SignIn;
  /** Names that the service is published under. */
  readonly hosts: readonly string[];
  /** The published branch; the one that is checked out when left out. */
  readonly branch?: string | undefined;
  /** Where publications are sent; nowhere when left out. */
  readonly push?: { readonly remote: string } | undefined;
  /** The state of the running site. */
  readonly siteState: () => SiteState | undefined;
  /** Is told when something is published. */
  readonly published: () => void;
  /** Talks to whoever started the service. */
  readonly say: (text: string) => void;
}

/** The service of editors, running. */
export interface EditingService {
  readonly handler: Handler;
  /** Drafts and what is published. */
  readonly store: OpenStore;
}

/** Opens the repository of the content for editors; says why where it cannot be, and gives undefined. */
export async function openEditingService(
  options: EditingServiceOptions,
): Promise<EditingService | undefined> {
  const { paths, messages, say, siteState, published, signIn, hosts, push } = options;
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
      say(refusals[found.state]);
      return undefined;
    }
    if (found.isNew) say(words.server.madeRepository(paths.content));
    const { root: repository, contentPath } = found;
    const branch = options.branch ?? found.branch;
    const store = await openStore({ repository, contentPath, branch, push, onWarning: say });
    const head = () => store.head();
    const inspector = createGuard({ paths, head, today, messages });
    // The first save need not wait for all of the content to be read.
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
      log: say,
    });
    return { handler, store };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    say(/\bis in use\b/.test(why) ? words.server.inUse : words.server.editingFailed(why));
    return undefined;
  }
}
