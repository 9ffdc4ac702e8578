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

/** Notes about drafts are not kept here; what asks for them hears that there are none. */
const refuseNotes = (_: object, context: RequestContext): never => {
  throw new Refusal('refused', context.messages.gateway.noNotes);
};

/** Everything an editor can ask for. */
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
 * @returns what is to be answered, as plain data
 * @throws {Refusal} and what the store throws
 */
export async function dispatch(request: unknown, context: RequestContext): Promise<unknown> {
  const words = context.messages.gateway;
  const asked = RequestSchema.safeParse(request);
  if (!asked.success) throw new Refusal('broken', words.badRequest('action'));
  const { action, params } = asked.data;
  if (!isAction(action)) throw new Refusal('broken', words.unknownAction);
  const read = requests[action].safeParse(params);
  if (!read.success) {
    const where = [...new Set(read.error.issues.map(({ path }) => path.map(String).join('.')))];
    const isTooLong = read.error.issues.every(({ code }) => code === 'too_big');
    if (isTooLong) throw new Refusal('too-large', words.tooLarge);
    throw new Refusal('broken', words.badRequest(where.join(', ')));
  }
  // Checked by the schema of this very action the line above.
  return (actions[action] as Action<ActionName>)(read.data as never, context);
}
