/** How long typing rests before a result is read out, in ms: longer than between two keys. */
export const typingDelay = 700;
/** A moment after a decision, in ms: the screen reader first says what was pressed. */
const decisionDelay = 150;

/** Says things to those who listen. */
export interface Announcer {
  /** Says words when nothing newer has come for a while. */
  announce(words: string, isTyping: boolean): void;
  /** Says nothing after all. */
  cancel(): void;
}

/**
 * Speaks through a live region. The region is emptied first, so that the same
 * words are said again when they are true again, and filled when typing rests:
 * a reader who hears every key cannot also hear every count.
 */
export function createAnnouncer(region: { textContent: string | null }): Announcer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    clearTimeout(timer);
    region.textContent = '';
  };
  return {
    cancel,
    announce: (words, isTyping) => {
      cancel();
      timer = setTimeout(
        () => {
          region.textContent = words;
        },
        isTyping ? typingDelay : decisionDelay,
      );
    },
  };
}
