/** What has been typed meanwhile. */
export interface PendingInput {
  /** Stops keeping, and gives what was typed. */
  stop(): string;
}

/**
 * Keeps what is typed while the dialog is being loaded: on a slow line the
 * reader has begun before there is a field.
 */
export function capturePendingInput(document: Document): PendingInput {
  let typed = '';
  const keep = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Backspace') typed = typed.slice(0, -1);
    else if (event.key.length === 1) typed += event.key;
    else return;
    event.preventDefault();
  };
  document.addEventListener('keydown', keep, true);
  return {
    stop: () => {
      document.removeEventListener('keydown', keep, true);
      return typed;
    },
  };
}
