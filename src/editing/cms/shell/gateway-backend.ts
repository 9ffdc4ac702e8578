import type { Messages } from '../../../core/i18n/index.ts';
import type { Decap } from '../../decap/globals.ts';
import type { Began, EntryPlace } from '../conflicts/base-revisions.ts';
import type { BaseRevisions } from '../../protocol/base-revisions.ts';
import type { FileConflict } from '../../protocol/file-conflict.ts';
import type { RefusalReply } from '../../protocol/refusal-reply.ts';
import type { DraftReply, EntryReply, ReplyOf, SaveReply } from '../../protocol/replies.ts';
import type { ActionName } from '../../protocol/request-schemas.ts';
import { packEntry, unpackEntry } from '../format/carried-entry.ts';
import { sendRequest, type GatewayRequest, type GatewayResult } from './gateway-client.ts';
import { GatewayError } from './gateway-errors.ts';

/** Decap's own backend for gateways, as far as it is changed here. */
interface ProxyBackend {
  readonly proxyUrl: string;
  readonly branch: string;
  request(payload: GatewayRequest): Promise<unknown>;
  getDeployPreview: unknown;
}

/** Who wants to know what the gateway says besides yes. */
export interface GatewayListener {
  /** It refused, with reasons. */
  refused(refusal: Pick<RefusalReply, 'error' | 'problems' | 'conflicts'>): void;
  /** It saved; meanwhile others had published changes of the same entry. */
  movedOn(conflicts: readonly FileConflict[]): void;
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
  { action, params }: GatewayRequest,
  { began, listener, words }: GatewayOptions,
): Promise<unknown> {
  const place = action === 'persistEntry' ? placeOf(params) : undefined;
  const sent = place ? saveParams(params, began.expected(place)) : params;
  const result = await sendRequest(proxyUrl, { branch, action, params: sent }, words).catch(
    (error: GatewayError) => {
      // Decap repeats what it only reads; a text that was not saved has to be reported.
      if (changes.has(action)) listener.refused({ error: error.message });
      throw error;
    },
  );
  noteRevisions({ action, params }, result, began);
  if (!result.ok) {
    const { status, refusal } = result;
    // Decap asks for drafts that may not exist, which is no problem to the editor.
    if (status !== 404 || changes.has(action)) listener.refused(refusal);
    throw new GatewayError(refusal.error, status);
  }
  if (place) tellSaved(place, result.reply as SaveReply, began, listener);
  if (action === 'publishUnpublishedEntry') listener.published();
  if (action === 'unpublishedEntryDataFile') {
    const { data, removal } = result.reply as ReplyOf<'unpublishedEntryDataFile'>;
    return { data: packEntry({ text: data, removal: removal ?? undefined }) };
  }
  return result.reply;
}

/** Actions that an editor takes, of which the rest are Decap's own. */
const changes: ReadonlySet<string> = new Set([
  'persistEntry',
  'updateUnpublishedEntryStatus',
  'publishUnpublishedEntry',
  'deleteUnpublishedEntry',
  'persistMedia',
]);

function tellSaved(
  place: EntryPlace,
  { revision, movedOn = [] }: SaveReply,
  began: Began,
  listener: GatewayListener,
): void {
  began.saved(place, revision);
  if (movedOn.length > 0) listener.movedOn(movedOn);
  else listener.saved();
}

/** Which entry a save is about. */
function placeOf(params: GatewayRequest['params']): EntryPlace | undefined {
  const [file] = params['dataFiles'] as readonly { path: string; slug: string }[];
  const { collectionName } = params['options'] as { collectionName: string };
  return file && { collection: collectionName, slug: file.slug, path: file.path };
}

/** What Decap sends with a save, with the removal request apart from the text, and with the base revisions. */
function saveParams(params: GatewayRequest['params'], expected: BaseRevisions) {
  const [file] = params['dataFiles'] as readonly { readonly raw: string }[];
  const { text: raw, removal } = unpackEntry(file?.raw ?? '');
  const options = { ...(params['options'] as object), expected };
  return { ...params, dataFiles: [{ ...file, raw }], removal, options };
}

/** Remembers the revisions that a reply names. */
function noteRevisions(
  { action, params }: GatewayRequest,
  result: GatewayResult<ActionName>,
  began: Began,
): void {
  if (action === 'getEntry') {
    const reply = result.ok ? (result.reply as EntryReply) : undefined;
    began.seePublished(String(params['path']), reply?.file.revision ?? null);
  } else if (action === 'unpublishedEntry' && params['collection']) {
    const reply = result.ok ? (result.reply as DraftReply) : undefined;
    began.seeDraft(String(params['collection']), String(params['slug']), reply?.revision ?? null);
  }
}
