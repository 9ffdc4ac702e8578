/** How long typing rests before a result is read out, in ms: longer than between two keys. */
export const typingDelay = 700;
/** A moment after a decision, in ms: the screen reader first says what was pressed. */
const decisionDelay = 150;

/** Announces texts to screen readers. */
export interface Announcer {
  /** Announces `words` after a delay, unless something newer is announced meanwhile. */
  announce(words: string, isTyping: boolean): void;
  /** Cancels the pending announcement and empties the region. */
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
