import {
  practiceHistoryAddress,
  previewDataAddress,
  type PracticeHistory,
  type PreviewData,
} from '../admin/preview-data.ts';
import type { Urls } from '../../reading/view-models/site-urls.ts';

/** What the published site says, as far as previews need it. Each thing is fetched once. */
export interface Published {
  /** What every preview needs; nothing when it cannot be fetched. */
  data(): Promise<PreviewData | undefined>;
  /** What has been said about a practice; nothing when it cannot be fetched. */
  history(practice: string): Promise<PracticeHistory | undefined>;
}

/**
 * The published site, read when needed.
 * @param fetchJson gives what is at an address of the site; throws when there is nothing
 */
export function publishedSite(
  urls: Urls,
  fetchJson: (address: string) => Promise<unknown>,
): Published {
  // A failure is not remembered: the connection may be back at the next letter that is typed.
  const kept = new Map<string, Promise<unknown>>();
  const get = async (address: string): Promise<unknown> => {
    const known = kept.get(address) ?? fetchJson(urls.to(address));
    kept.set(address, known);
    try {
      return await known;
    } catch {
      kept.delete(address);
      return undefined;
    }
  };
  return {
    data: async () => (await get(previewDataAddress)) as PreviewData | undefined,
    history: async (practice) =>
      (await get(practiceHistoryAddress(practice))) as PracticeHistory | undefined,
  };
}
