import type { Messages } from '../../../core/i18n/index.ts';
import type { Began, EntryPlace } from './base-revisions.ts';
import { send } from '../shell/gateway-client.ts';
import type { WireConflict } from '../shell/gateway-errors.ts';

/**
 * The text of an entry as the gateway has it now, published or as a draft; null
 * when it is not there. {@link Began} has then seen the latest of both.
 * @throws {GatewayError} when the gateway does not answer
 */
export async function latestText(
  address: string,
  place: EntryPlace,
  kind: WireConflict['kind'],
  { began, words }: { readonly began: Began; readonly words: Messages['admin'] },
): Promise<string | null> {
  const { collection, slug, path } = place;
  const ask = async (action: string, params: Record<string, unknown>) =>
    send(address, { action, params }, words);
  const [published, draft] = await Promise.all([
    ask('getEntry', { path }),
    ask('unpublishedEntry', { collection, slug }),
  ]);
  const entry = published.body as { data?: string | null; file?: { revision?: string } };
  const isPublished = published.status < 400;
  began.seePublished(path, (isPublished && entry.file?.revision) || null);
  const { revision } = draft.body as { revision?: string };
  const isDraft = draft.status < 400 && revision !== undefined;
  began.seeDraft(collection, slug, isDraft ? revision : null);
  if (kind === 'published') return isPublished ? (entry.data ?? null) : null;
  if (!isDraft) return null;
  const file = await ask('unpublishedEntryDataFile', { collection, slug, path, id: path });
  return (file.body as { data?: string }).data ?? null;
}
