import type { SiteState } from '../../editing/protocol/site-state.ts';

/** How a build ended. */
export interface BuildOutcome {
  /** Whether the new site is in place. */
  readonly ok: boolean;
  /** Why not, one problem a line. */
  readonly problems: readonly string[];
}

/** Builds the site anew when it is asked to. */
export interface Rebuilder {
  state(): SiteState;
  /** Asks for a build. Asked again before it has begun, it is still one build. */
  request(): void;
  /** Resolves when nothing is left to do. */
  idle(): Promise<void>;
  stop(): void;
}

/** What a rebuilder is made with. */
export interface RebuilderOptions {
  /** Builds the site; the old one stays in place until the new one is. Never throws. */
  readonly build: () => Promise<BuildOutcome>;
  readonly revision: () => Promise<string>;
  /** Milliseconds to wait for more before a build begins: files of one change come one by one. */
  readonly debounceMs: number;
  /** Is told of every new state. */
  readonly onState?: (state: SiteState) => void;
}

/** A rebuilder of a site that is as its content says. One build at a time; what comes meanwhile is one more. */
export function createRebuilder(
  { build, revision, debounceMs, onState }: RebuilderOptions,
  began: Pick<SiteState, 'state' | 'revision' | 'problems'>,
): Rebuilder {
  let now: SiteState = { ...began, since: new Date().toISOString() };
  let isWanted = false;
  let isStopped = false;
  let running: Promise<void> | undefined;

  const tell = (state: SiteState['state'], at: string, problems?: readonly string[]) => {
    now = { state, since: new Date().toISOString(), revision: at, ...(problems && { problems }) };
    onState?.(now);
  };
  const work = async () => {
    while (isWanted && !isStopped) {
      await new Promise((resolve) => setTimeout(resolve, debounceMs));
      isWanted = false;
      const at = await revision().catch(() => now.revision);
      tell('building', at);
      const { ok, problems } = await build();
      // What was published meanwhile is not on the site yet: nobody may take this one for it.
      if (!isWanted || isStopped) tell(ok ? 'ready' : 'failed', at, ok ? undefined : problems);
    }
    running = undefined;
  };
  return {
    state: () => now,
    request: () => {
      if (isStopped) return;
      isWanted = true;
      // Seen as being built from the moment it is asked for, so that nobody takes the old site for the new.
      if (now.state !== 'building') tell('building', now.revision);
      running ??= work();
    },
    idle: async () => {
      while (running) await running;
    },
    stop: () => {
      isStopped = true;
    },
  };
}
