import type { ReplyOf } from '../../protocol/replies.ts';
import { Refusal } from '../guard/request-refusal.ts';
import { deleteFiles } from './delete-files.ts';
import type { RequestContext } from './request-context.ts';
import {
  unpublishedEntries,
  unpublishedEntry,
  unpublishedEntryDataFile,
  unpublishedEntryMediaFile,
} from './draft-actions.ts';
import { entriesByFiles, entriesByFolder, getEntry } from './entry-actions.ts';
import { getMedia, getMediaFile, persistMedia } from './media-actions.ts';
import {
  RequestSchema,
  isAction,
  requests,
  type ActionName,
  type Params,
} from '../../protocol/request-schemas.ts';
import { persistEntry } from './save-entry.ts';
import {
  deleteUnpublishedEntry,
  publishUnpublishedEntry,
  updateUnpublishedEntryStatus,
} from './workflow-actions.ts';

type Action<A extends ActionName> = (
  params: Params<A>,
  context: RequestContext,
) => ReplyOf<A> | Promise<ReplyOf<A>>;

/** Notes about drafts are not stored; requests for them get an empty list. */
const refuseNotes = (_: object, context: RequestContext): never => {
  throw new Refusal('refused', context.messages.gateway.noNotes);
};

/** The implementation of each action. */
const actions: { readonly [A in ActionName]: Action<A> } = {
  info: () => ({ repo: 'samklok', publish_modes: ['editorial_workflow'], type: 'samklok' }),
  entriesByFolder,
  entriesByFiles,
  getEntry,
  unpublishedEntries,
  unpublishedEntry,
  unpublishedEntryDataFile,
  unpublishedEntryMediaFile,
  deleteUnpublishedEntry,
  persistEntry,
  updateUnpublishedEntryStatus,
  publishUnpublishedEntry,
  getMedia,
  getMediaFile,
  persistMedia,
  deleteFile: ({ path }, context) => deleteFiles({ paths: [path] }, context),
  deleteFiles,
  // Drafts have no address of their own.
  getDeployPreview: () => null,
  getNotes: () => ({ notes: [] }),
  addNote: refuseNotes,
  updateNote: refuseNotes,
  deleteNote: refuseNotes,
  toggleNoteResolution: refuseNotes,
  getPRMetadata: () => ({ metadata: null }),
};

/**
 * Carries out one request.
 * @param request its body, unchecked
 * @returns the reply, as plain data
 * @throws {Refusal} when the request is not in the protocol, or is refused; {@link ConflictError}, {@link NotFoundError}
 */
export async function dispatch(request: unknown, context: RequestContext): Promise<unknown> {
  const words = context.messages.gateway;
  const parsed = RequestSchema.safeParse(request);
  if (!parsed.success) throw new Refusal('broken', words.badRequest('action'));
  const { action, params } = parsed.data;
  if (!isAction(action)) throw new Refusal('broken', words.unknownAction);
  const own = requests[action].safeParse(params);
  if (!own.success) {
    const where = [...new Set(own.error.issues.map(({ path }) => path.map(String).join('.')))];
    const isTooLong = own.error.issues.every(({ code }) => code === 'too_big');
    if (isTooLong) throw new Refusal('too-large', words.tooLarge);
    throw new Refusal('broken', words.badRequest(where.join(', ')));
  }
  // Parsed above with the schema of this action.
  return (actions[action] as Action<ActionName>)(own.data as never, context);
}
