import type { Messages } from '../../../core/i18n/index.ts';
import type { FileConflict } from '../../protocol/file-conflict.ts';
import type { ActionName } from '../../protocol/request-schemas.ts';
import { packEntry } from '../format/carried-entry.ts';
import { sendRequest } from '../shell/gateway-client.ts';
import type { BaseRevisionTracker, EntryPlace } from './base-revisions.ts';

/**
 * The entry as the gateway has it now, published or as a draft, as
 * {@link packEntry} makes it; null when it is not there. {@link BaseRevisionTracker} has then
 * seen the latest revision of both.
 * @throws {GatewayError} when the gateway does not answer
 */
export async function latestText(
  address: string,
  place: EntryPlace,
  kind: FileConflict['kind'],
  {
    baseRevisions,
    words,
  }: { readonly baseRevisions: BaseRevisionTracker; readonly words: Messages['admin'] },
): Promise<string | null> {
  const { collection, slug, path } = place;
  const ask = async <A extends ActionName>(action: A, params: Record<string, unknown>) => {
    const result = await sendRequest(address, { action, params }, words);
    return result.ok ? result.reply : undefined;
  };
  const [entry, draft] = await Promise.all([
    ask('getEntry', { path }),
    ask('unpublishedEntry', { collection, slug }),
  ]);
  baseRevisions.seePublished(path, entry?.file.revision ?? null);
  baseRevisions.seeDraft(collection, slug, draft?.revision ?? null);
  if (kind === 'published') return entry?.data ?? null;
  if (!draft) return null;
  const file = await ask('unpublishedEntryDataFile', { collection, slug, path, id: path });
  return file ? packEntry({ text: file.data, removal: file.removal ?? undefined }) : null;
}
