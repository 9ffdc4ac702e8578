import { historyOf, type PublishingHistory } from '../../../core/check/publishing-history.ts';

/**
 * The publishing history of a content folder, cached per commit: every save reads
 * it, and only publishing changes it.
 * @param head returns the latest published commit
 */
export function cachedHistory(contentDir: string, head: () => Promise<string>): PublishingHistory {
  const history = historyOf(contentDir);
  let at: string | undefined;
  let files: Promise<readonly string[]>;
  let practices: Promise<readonly string[]>;
  const read = async () => {
    const now = await head();
    if (now === at) return;
    at = now;
    files = history.addedFiles();
    // All practices, so that the cached list serves every filter.
    practices = history.lostPractices(() => true);
  };
  return {
    addedFiles: async () => {
      await read();
      return files;
    },
    lostPractices: async (isLost) => {
      await read();
      return (await practices).filter(isLost);
    },
  };
}
