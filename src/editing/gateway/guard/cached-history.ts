import { historyOf, type PublishingHistory } from '../../../core/check/publishing-history.ts';

/**
 * The history of a content folder, read once for each commit: it is asked for
 * at every save, and changes only when something is published.
 * @param head tells the commit that the history is of
 */
export function rememberedHistory(
  contentDir: string,
  head: () => Promise<string>,
): PublishingHistory {
  const history = historyOf(contentDir);
  let at: string | undefined;
  let files: Promise<readonly string[]>;
  let practices: Promise<readonly string[]>;
  const read = async () => {
    const now = await head();
    if (now === at) return;
    at = now;
    files = history.addedFiles();
    // All of them, so that the answer fits whatever content is asked about next.
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
