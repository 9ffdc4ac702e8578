import type { SiteState } from '../../editing/protocol/site-state.ts';

/** The result of one build. */
export interface BuildOutcome {
  /** Whether the new site has replaced the old one. */
  readonly ok: boolean;
  /** Why it failed, one problem per string. */
  readonly problems: readonly string[];
}

/** Rebuilds the site on request, one build at a time. */
export interface Rebuilder {
  state(): SiteState;
  /** Requests a build. Requests made before it begins are merged into one. */
  request(): void;
  /** Resolves when no build is running or pending. */
  idle(): Promise<void>;
  /** Prevents further builds; a running build continues. */
  stop(): void;
}

/** Options of {@link createRebuilder}. */
export interface RebuilderOptions {
  /** Builds the site and replaces the old one when it succeeds. Must not throw. */
  readonly build: () => Promise<BuildOutcome>;
  /** Returns the revision of the content that is about to be built. */
  readonly revision: () => Promise<string>;
  /** Milliseconds to wait before a build begins: one change often writes several files. */
  readonly debounceMs: number;
  /** Called with every new state. */
  readonly onState?: (state: SiteState) => void;
}

/**
 * Creates a rebuilder. Requests that arrive during a build lead to one more build after it.
 * @param initial state of the site when the server starts
 */
export function createRebuilder(
  { build, revision, debounceMs, onState }: RebuilderOptions,
  initial: Pick<SiteState, 'state' | 'revision' | 'problems'>,
): Rebuilder {
  let current: SiteState = { ...initial, since: new Date().toISOString() };
  let isRequested = false;
  let isStopped = false;
  let running: Promise<void> | undefined;

  const setState = (state: SiteState['state'], at: string, problems?: readonly string[]) => {
    current = {
      state,
      since: new Date().toISOString(),
      revision: at,
      ...(problems && { problems }),
    };
    onState?.(current);
  };
  const runBuilds = async () => {
    while (isRequested && !isStopped) {
      await new Promise((resolve) => setTimeout(resolve, debounceMs));
      isRequested = false;
      const at = await revision().catch(() => current.revision);
      setState('building', at);
      const { ok, problems } = await build();
      // With another build pending, newer changes are not on the site yet, so the state stays `building`.
      if (!isRequested || isStopped)
        setState(ok ? 'ready' : 'failed', at, ok ? undefined : problems);
    }
    running = undefined;
  };
  return {
    state: () => current,
    request: () => {
      if (isStopped) return;
      isRequested = true;
      // `building` as soon as requested, so that no client mistakes the old site for the new one.
      if (current.state !== 'building') setState('building', current.revision);
      running ??= runBuilds();
    },
    idle: async () => {
      while (running) await running;
    },
    stop: () => {
      isStopped = true;
    },
  };
}
