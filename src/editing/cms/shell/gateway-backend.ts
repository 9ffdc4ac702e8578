import type { Messages } from '../../../core/i18n/index.ts';
import type { Decap } from '../../decap/globals.ts';
import type { BaseRevisionTracker, EntryPlace } from '../conflicts/base-revisions.ts';
import type { BaseRevisions } from '../../protocol/base-revisions.ts';
import type { FileConflict } from '../../protocol/file-conflict.ts';
import type { RefusalReply } from '../../protocol/refusal-reply.ts';
import type { DraftReply, EntryReply, ReplyOf, SaveReply } from '../../protocol/replies.ts';
import type { ActionName } from '../../protocol/request-schemas.ts';
import { packEntry, unpackEntry } from '../format/carried-entry.ts';
import { sendRequest, type GatewayRequest, type GatewayResult } from './gateway-client.ts';
import { GatewayError } from './gateway-errors.ts';

/** Decap's own backend for gateways, as far as it is overridden here. */
interface ProxyBackend {
  readonly proxyUrl: string;
  readonly branch: string;
  request(payload: GatewayRequest): Promise<unknown>;
  getDeployPreview: unknown;
}

/** Called with what the gateway replies to the editor's actions. */
export interface GatewayListener {
  /** The gateway refused, or could not be reached. */
  refused(refusal: Pick<RefusalReply, 'error' | 'problems' | 'conflicts'>): void;
  /** It saved; meanwhile others have published changes of the same entry. */
  movedOn(conflicts: readonly FileConflict[]): void;
  /** It saved, without conflicts. */
  saved(): void;
  /** It published, so that the site is being built. */
  published(): void;
}

/** What {@link gatewayBackend} is made with. */
export interface GatewayOptions {
  readonly baseRevisions: BaseRevisionTracker;
  readonly listener: GatewayListener;
  readonly words: Messages['admin'];
}

/**
 * A backend class for Decap: its own for gateways, which also sends the base
 * revisions and the removal request of a save, validates replies, and passes
 * refusals and conflicts on to a listener.
 */
export function gatewayBackend(
  { CMS }: Decap,
  options: GatewayOptions,
): new (config: object, given: object) => object {
  function GatewayBackend(config: object, given: object): object {
    const backend = CMS.getBackend('proxy').init(config, given) as ProxyBackend;
    backend.request = (payload) => request(backend, payload, options);
    // Drafts are previewed beside the form; they have no address of their own.
    backend.getDeployPreview = undefined;
    return backend;
  }
  // Decap calls it with `new`, which returns the object that the function returns.
  return GatewayBackend as unknown as new (config: object, given: object) => object;
}

async function request(
  { proxyUrl, branch }: ProxyBackend,
  { action, params }: GatewayRequest,
  { baseRevisions, listener, words }: GatewayOptions,
): Promise<unknown> {
  const place = action === 'persistEntry' ? placeOf(params) : undefined;
  const sent = place ? saveParams(params, baseRevisions.expected(place)) : params;
  const result = await sendRequest(proxyUrl, { branch, action, params: sent }, words).catch(
    (error: GatewayError) => {
      // Decap repeats what it only reads; a text that was not saved has to be reported.
      if (editorActions.has(action)) listener.refused({ error: error.message });
      throw error;
    },
  );
  noteRevisions({ action, params }, result, baseRevisions);
  if (!result.ok) {
    const { status, refusal } = result;
    // Decap asks for drafts that may not exist, which is no problem to the editor.
    if (status !== 404 || editorActions.has(action)) listener.refused(refusal);
    throw new GatewayError(refusal.error, status);
  }
  if (place) reportSaved(place, result.reply as SaveReply, baseRevisions, listener);
  if (action === 'publishUnpublishedEntry') listener.published();
  if (action === 'unpublishedEntryDataFile') {
    const { data, removal } = result.reply as ReplyOf<'unpublishedEntryDataFile'>;
    return { data: packEntry({ text: data, removal: removal ?? undefined }) };
  }
  return result.reply;
}

/** Actions that an editor takes; Decap takes the others by itself. */
const editorActions: ReadonlySet<string> = new Set([
  'persistEntry',
  'updateUnpublishedEntryStatus',
  'publishUnpublishedEntry',
  'deleteUnpublishedEntry',
  'persistMedia',
]);

function reportSaved(
  place: EntryPlace,
  { revision, movedOn = [] }: SaveReply,
  baseRevisions: BaseRevisionTracker,
  listener: GatewayListener,
): void {
  baseRevisions.saved(place, revision);
  if (movedOn.length > 0) listener.movedOn(movedOn);
  else listener.saved();
}

/** The entry that a save is for. */
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
  baseRevisions: BaseRevisionTracker,
): void {
  if (action === 'getEntry') {
    const reply = result.ok ? (result.reply as EntryReply) : undefined;
    baseRevisions.seePublished(String(params['path']), reply?.file.revision ?? null);
  } else if (action === 'unpublishedEntry' && params['collection']) {
    const reply = result.ok ? (result.reply as DraftReply) : undefined;
    baseRevisions.seeDraft(
      String(params['collection']),
      String(params['slug']),
      reply?.revision ?? null,
    );
  }
}
