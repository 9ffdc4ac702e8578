/** A call that is put together with others of the same frame. */
export interface FrameCall {
  /** Asks for it: at once if it is the first of its frame, else at the next one. */
  (): void;
  /** Takes back what has been asked for and not been done. */
  cancel(): void;
}

/**
 * Calls `react` at most once for each frame: keys that come faster than the
 * screen are one search, and the first of them does not wait.
 */
export function oncePerFrame(react: () => void): FrameCall {
  let frame = 0;
  let isRequested = false;
  const runNextFrame = () => {
    frame = 0;
    if (!isRequested) return;
    isRequested = false;
    frame = requestAnimationFrame(runNextFrame);
    react();
  };
  const call = () => {
    if (frame !== 0) {
      isRequested = true;
      return;
    }
    frame = requestAnimationFrame(runNextFrame);
    react();
  };
  return Object.assign(call, {
    cancel: () => {
      isRequested = false;
    },
  });
}
