import { maxReasonLength } from '../../../core/model/redirects.ts';
import { singletons } from '../../../core/model/registry.ts';
import type { BaseRevisions } from '../../protocol/base-revisions.ts';
import type { DraftStatus } from '../../protocol/request-schemas.ts';
import { removalField } from '../../protocol/removal-request.ts';
import type { FileChange, Saved } from '../draft-store.ts';
import { Refusal } from '../guard/request-refusal.ts';
import type { Turn } from './request-context.ts';
import { textOf } from './entry-actions.ts';
import { refusePersonalNames } from './refuse-personal-data.ts';
import { withAddresses } from './edit-redirects.ts';
import type { Removal } from './removal-request.ts';
import type { EntrySubject } from './draft-subject.ts';
import { editorPath } from './path-target.ts';
import { vanishingAddresses } from './vanishing-addresses.ts';

/** A wish to remove an entry. */
export interface RemovalRequest {
  readonly subject: EntrySubject;
  /** Path of its published file. */
  readonly path: string;
  /** Why, and where to instead. */
  readonly removal: Removal;
  /** How far its draft has come; as it was when left out. */
  readonly status?: DraftStatus | undefined;
  /** What the editor began from. */
  readonly expected?: BaseRevisions | undefined;
}

/**
 * Saves a draft that removes a published entry: its file goes, and its
 * addresses are listed as former ones, so that no link to them ever dies.
 * @throws {Refusal} when it is not published, or others still build on it
 */
export async function saveRemoval(
  { subject, path, removal, status, expected = {} }: RemovalRequest,
  turn: Turn,
): Promise<Saved> {
  const { desk, author } = turn;
  const { store, messages, inspector } = desk;
  const words = messages.gateway;
  if (!(await store.readPublished(path))) throw new Refusal('refused', words.removeUnpublished);
  if ([...removal.why].length > maxReasonLength) {
    throw new Refusal('refused', words.whyTooLong(maxReasonLength));
  }
  // A reason beside a new address is a comment, which the check of contents does not see.
  refusePersonalNames([removal.why], messages);
  const changes: FileChange[] = [{ path, content: null }];
  const published = { ...expected.published };
  const addresses = await vanishingAddresses(subject, desk);
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
      key: subject.key,
      changes,
      status,
      author,
      message: words.commit.remove(messages.kinds[subject.kind].one, subject.id),
      expected: { ...expected, published },
      guard: inspector.guard,
    });
  } catch (error) {
    throw error instanceof Refusal ? ofRemoval(error, path, words) : error;
  }
}

function listWith(text: string, addresses: readonly string[], removal: Removal, broken: string) {
  try {
    return withAddresses(text, addresses, removal);
  } catch {
    throw new Refusal('refused', broken);
  }
}

/** The same refusal, told of the form: nobody has filled in the list of addresses by hand. */
function ofRemoval(
  { code, message, problems }: Refusal,
  path: string,
  words: Turn['desk']['messages']['gateway'],
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
