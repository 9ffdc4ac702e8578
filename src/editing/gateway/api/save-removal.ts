import { maxReasonLength } from '../../../core/model/redirects.ts';
import { singletons } from '../../../core/model/registry.ts';
import type { BaseRevisions } from '../../protocol/base-revisions.ts';
import type { DraftStatus } from '../../protocol/request-schemas.ts';
import { removalField, type RemovalRequest } from '../../protocol/removal-request.ts';
import type { FileChange, SaveResult } from '../draft-store.ts';
import { Refusal } from '../guard/request-refusal.ts';
import type { RequestContext } from './request-context.ts';
import { textOf } from './entry-actions.ts';
import { refusePersonalNames } from './refuse-personal-data.ts';
import { withAddresses } from './edit-redirects.ts';
import type { EntryItem } from './content-item.ts';
import { editorPath } from './path-target.ts';
import { vanishingAddresses } from './vanishing-addresses.ts';

/** A draft that removes an entry, as it is to be saved. */
export interface RemovalDraft {
  readonly item: EntryItem;
  /** Path of its published file. */
  readonly path: string;
  readonly removal: RemovalRequest;
  /** Review status of its draft; unchanged when left out. */
  readonly status?: DraftStatus | undefined;
  /** The versions that the editor has seen. */
  readonly expected?: BaseRevisions | undefined;
}

/**
 * Saves a draft that removes a published entry: its file is removed, and its
 * addresses are listed as former ones, so that links to them keep working.
 * @throws {Refusal} when it is not published, or others still build on it
 */
export async function saveRemoval(
  { item, path, removal, status, expected = {} }: RemovalDraft,
  context: RequestContext,
): Promise<SaveResult> {
  const { store, messages, inspector, author } = context;
  const words = messages.gateway;
  if (!(await store.readPublished(path))) throw new Refusal('refused', words.removeUnpublished);
  if ([...removal.why].length > maxReasonLength) {
    throw new Refusal('refused', words.whyTooLong(maxReasonLength));
  }
  // The request is kept in the commit, which the check of the content does not see.
  refusePersonalNames([removal.why, removal.to ?? ''], messages);
  const changes: FileChange[] = [{ path, content: null }];
  const published = { ...expected.published };
  const addresses = await vanishingAddresses(item, context);
  if (addresses.length > 0) {
    const { file } = singletons.redirects;
    const list = await store.readPublished(file);
    const text = listWith(list ? textOf(list) : '', addresses, removal, words.redirectsBroken);
    changes.push({ path: file, content: Buffer.from(text) });
    // The list has just been read, so that what others put in it meanwhile is in it.
    published[file] = list?.revision ?? null;
  }
  try {
    return await store.save({
      key: item.key,
      changes,
      status,
      author,
      message: words.commit.remove(messages.kinds[item.kind].one, item.id),
      removal,
      expected: { ...expected, published },
      guard: inspector.guard,
    });
  } catch (error) {
    throw error instanceof Refusal ? inRemovalForm(error, path, words) : error;
  }
}

function listWith(
  text: string,
  addresses: readonly string[],
  removal: RemovalRequest,
  broken: string,
) {
  try {
    return withAddresses(text, addresses, removal);
  } catch {
    throw new Refusal('refused', broken);
  }
}

/** The same refusal with its problems at the removal field: the editor has not filled in the list of addresses. */
function inRemovalForm(
  { code, message, problems }: Refusal,
  path: string,
  words: RequestContext['messages']['gateway'],
): Refusal {
  const list = editorPath(singletons.redirects.file);
  const ofForm = problems.map((problem) => {
    if (problem.file !== list) return problem;
    const isAddress = problem.path.at(-1) !== 'retired';
    const inForm = [removalField, isAddress ? 'to' : 'why'];
    return { ...problem, file: editorPath(path), path: inForm, label: words.removalField };
  });
  const isReferredTo = ofForm.some((problem) => problem.file !== editorPath(path));
  const told = message.slice(message.indexOf('\n') + 1);
  const first = isReferredTo ? words.stillReferredTo : words.notSaved;
  return new Refusal(code, `${first}\n${told}`, ofForm);
}
