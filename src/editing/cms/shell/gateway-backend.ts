import type { Messages } from '../../../core/i18n/index.ts';
import type { Decap } from '../../decap/globals.ts';
import type { Began, EntryPlace } from '../conflicts/base-revisions.ts';
import { send, type Payload } from './gateway-client.ts';
import { GatewayError, type Refusal, type WireConflict } from './gateway-errors.ts';

/** Decap's own backend for gateways, as far as it is changed here. */
interface ProxyBackend {
  readonly proxyUrl: string;
  readonly branch: string;
  request(payload: Payload): Promise<unknown>;
  getDeployPreview: unknown;
}

/** Who wants to know what the gateway says besides yes. */
export interface GatewayListener {
  /** It refused, with reasons. */
  refused(refusal: Refusal): void;
  /** It saved; meanwhile others had published changes of the same entry. */
  movedOn(conflicts: readonly WireConflict[]): void;
  /** It saved, and nothing was to be said about it. */
  saved(): void;
  /** It published, so that the site is being made anew. */
  published(): void;
}

/** What the {@link gatewayBackend} is made with. */
export interface GatewayOptions {
  /** Versions that were begun from. */
  readonly began: Began;
  /** Who wants to know. */
  readonly listener: GatewayListener;
  readonly words: Messages['admin'];
}

/**
 * Decap's backend for gateways, which also tells the gateway what the editor
 * began from, and passes on what it says besides yes and no.
 */
export function gatewayBackend(
  { CMS }: Decap,
  options: GatewayOptions,
): new (config: object, given: object) => object {
  function GatewayBackend(config: object, given: object): object {
    const backend = CMS.getBackend('proxy').init(config, given) as ProxyBackend;
    backend.request = (payload) => request(backend, payload, options);
    // Drafts are seen beside the form; there is no other place to look for them.
    backend.getDeployPreview = undefined;
    return backend;
  }
  // Decap calls it with `new`, which gives what the function gives.
  return GatewayBackend as unknown as new (config: object, given: object) => object;
}

async function request(
  { proxyUrl, branch }: ProxyBackend,
  { action, params }: Payload,
  { began, listener, words }: GatewayOptions,
): Promise<unknown> {
  const place = action === 'persistEntry' ? placeOf(params) : undefined;
  const sent = place ? withExpected(params, began.expected(place)) : params;
  const answer = await send(proxyUrl, { branch, action, params: sent }, words).catch(
    (error: GatewayError) => {
      // What is only looked at can be looked at again; a text that was not saved is worth a word.
      if (changes.has(action)) listener.refused({ error: error.message });
      throw error;
    },
  );
  note({ action, params }, answer, began);
  if (answer.status >= 400) {
    const refusal = answer.body as Partial<Refusal>;
    const error = refusal.error ?? words.gateway.failed;
    // Decap asks for drafts that may not exist; that is no news to an editor.
    if (answer.status !== 404 || changes.has(action)) listener.refused({ ...refusal, error });
    throw new GatewayError(error, answer.status);
  }
  if (place) tellSaved(place, answer.body as SaveAnswer, began, listener);
  if (action === 'publishUnpublishedEntry') listener.published();
  return answer.body;
}

/** Actions that an editor takes, of which the rest are Decap's own. */
const changes: ReadonlySet<string> = new Set([
  'persistEntry',
  'updateUnpublishedEntryStatus',
  'publishUnpublishedEntry',
  'deleteUnpublishedEntry',
  'persistMedia',
]);

interface SaveAnswer {
  readonly revision?: string;
  readonly movedOn?: readonly WireConflict[];
}

function tellSaved(
  place: EntryPlace,
  { revision, movedOn = [] }: SaveAnswer,
  began: Began,
  listener: GatewayListener,
): void {
  if (revision) began.saved(place, revision);
  if (movedOn.length > 0) listener.movedOn(movedOn);
  else listener.saved();
}

/** Which entry a save is about. */
function placeOf(params: Record<string, unknown>): EntryPlace | undefined {
  const [file] = params['dataFiles'] as readonly { path: string; slug: string }[];
  const { collectionName } = params['options'] as { collectionName: string };
  return file && { collection: collectionName, slug: file.slug, path: file.path };
}

function withExpected(params: Record<string, unknown>, expected: object): Record<string, unknown> {
  return { ...params, options: { ...(params['options'] as object), expected } };
}

/** Notes the revisions that an answer names. */
function note(
  { action, params }: Payload,
  { status, body }: { readonly status: number; readonly body: unknown },
  began: Began,
): void {
  if (action === 'getEntry') {
    const { file } = body as { file?: { revision?: string } };
    began.seePublished(String(params['path']), file?.revision ?? null);
  } else if (action === 'unpublishedEntry' && params['collection']) {
    const { revision } = body as { revision?: string };
    const isThere = status < 400 && revision !== undefined;
    began.seeDraft(String(params['collection']), String(params['slug']), isThere ? revision : null);
  }
}
