/** A call that is put together with others of the same frame. */
export interface FrameCall {
  /** Asks for it at the next frame. */
  (): void;
  /** Takes back what has been asked for. */
  cancel(): void;
}

/**
 * Puts calls together so that `react` runs at most once for each frame: keys
 * that come faster than the screen are one search, and no key waits longer.
 */
export function oncePerFrame(react: () => void): FrameCall {
  let frame = 0;
  const call = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(react);
  };
  return Object.assign(call, { cancel: () => cancelAnimationFrame(frame) });
}
