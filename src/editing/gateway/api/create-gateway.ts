import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Messages } from '../../../core/i18n/index.ts';
import { apiPath, jsonContentType, siteStatePath } from '../../protocol/api-paths.ts';
import type { SiteState } from '../../protocol/site-state.ts';
import type { DraftStore, Person } from '../draft-store.ts';
import type { ContentInspector } from '../guard/create-guard.ts';
import { Refusal } from '../guard/request-refusal.ts';
import { dispatch } from './dispatch-action.ts';
import { authorOf, type SignIn } from './author.ts';
import type { GatewayContext } from './request-context.ts';
import { refusePersonalAuthor } from './refuse-personal-data.ts';
import { readJson } from './read-json-body.ts';
import { isUnexpected, replyToError, type Reply } from './http-reply.ts';
import { isOwnRequest } from './same-origin.ts';

/** What {@link createGateway} is given. */
export interface GatewayOptions {
  /** Drafts and what is published. */
  readonly store: DraftStore;
  /** Checks what is to be saved. */
  readonly inspector: ContentInspector;
  /** Texts in the language of the site. */
  readonly messages: Messages;
  /** Path that the site is published under: starts and ends with a slash. */
  readonly base: string;
  /** Names that the service is published under, besides those of this machine. */
  readonly hosts: readonly string[];
  /** How a sign-on proxy identifies editors. */
  readonly signIn: SignIn;
  /** The author of all changes where there is no sign-on. */
  readonly localAuthor: Person;
  /** The state of the running site; undefined before the first build. */
  readonly siteState: () => SiteState | undefined;
  /** Called when the published branch has a new commit. */
  readonly published: (commit: string) => void;
  /** Writes to the log of the service. Never given anything that an editor has written. */
  readonly log: (text: string) => void;
}

/** Handles a request if it is for the gateway. @returns whether it was */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

const compress = promisify(gzip);
/** Bytes above which replies are compressed: lists of a large site. */
const minCompressedBytes = 20_000;

/** Creates the editors' service, mounted below `<base>api/`. */
export function createGateway(options: GatewayOptions): Handler {
  const { base, messages, store, inspector, published } = options;
  const kept = { listTexts: new Map(), lists: new Map(), thumbnails: new Map() };
  const context: GatewayContext = { store, inspector, messages, published, ...kept };
  return async (request, response) => {
    const path = request.url?.split('?')[0];
    const isApi = path === base + apiPath;
    if (!isApi && path !== base + siteStatePath) return false;
    const reply = await replyTo(request, isApi, context, options);
    await send(request, response, reply);
    return true;
  };
}

async function replyTo(
  request: IncomingMessage,
  isApi: boolean,
  context: GatewayContext,
  { messages, hosts, signIn, localAuthor, siteState, log }: GatewayOptions,
): Promise<Reply> {
  const words = messages.gateway;
  try {
    if (request.method !== (isApi ? 'POST' : 'GET')) throw new Refusal('broken', words.onlyPost);
    if (!isOwnRequest(request.headers, hosts)) throw new Refusal('forbidden', words.otherSite);
    const author = authorOf(request, signIn, localAuthor);
    if (!author) throw new Refusal('forbidden', words.notSignedIn);
    if (!isApi) return { status: 200, body: siteState() };
    refusePersonalAuthor(author, messages);
    const body = await dispatch(await readJson(request, messages), { ...context, author });
    return { status: 200, body };
  } catch (error) {
    if (isUnexpected(error)) log(traceOf(error));
    return replyToError(error, messages);
  }
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, body }: Reply,
): Promise<void> {
  let bytes: Buffer = Buffer.from(JSON.stringify(body));
  response.statusCode = status;
  response.setHeader('content-type', jsonContentType);
  response.setHeader('cache-control', 'no-store');
  // The unread rest of a body would be taken for the next request.
  if (!request.complete) response.setHeader('connection', 'close');
  if (
    bytes.length > minCompressedBytes &&
    /\bgzip\b/.test(String(request.headers['accept-encoding']))
  ) {
    bytes = await compress(bytes, { level: 1 });
    response.setHeader('content-encoding', 'gzip');
  }
  response.setHeader('content-length', bytes.length);
  response.end(bytes);
}

/** The stack of an error, with its message only if that cannot quote what an editor wrote. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return 'gateway: unknown error';
  const isSystemError =
    error.name === 'GitError' || (error as NodeJS.ErrnoException).code !== undefined;
  const [, ...frames] = (error.stack ?? '').split('\n    at ');
  const what = isSystemError ? `${error.name}: ${error.message}` : error.name;
  return [`gateway: ${what}`, ...frames.slice(0, 6)].join('\n    at ');
}
