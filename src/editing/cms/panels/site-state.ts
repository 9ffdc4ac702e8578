import type { Messages } from '../../../core/i18n/index.ts';
import { siteStatePath } from '../../protocol/api-paths.ts';
import { SiteStateSchema, type SiteState } from '../../protocol/site-state.ts';
import { make } from './create-element.ts';

/** How often to ask while something happens, and while nothing does; milliseconds. */
const pace = { building: 700, quiet: 5000 };

/** What the line is made with. */
export interface SiteStateOptions {
  /** Path the site is published under. */
  readonly base: string;
  readonly words: Messages['admin'];
  /** Language of the time. */
  readonly language: string;
}

/**
 * A line that tells how the site is: being built, done, or why not. It keeps
 * asking for as long as the page is open, and is silent until something happens.
 */
export function siteState({ base, words, language }: SiteStateOptions): {
  readonly element: HTMLElement;
  /** Asks at once: something was published. */
  ask(): void;
} {
  const element = make('div', { class: 'sk-site', role: 'status' });
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (state: SiteState | undefined) => {
    const key = state ? `${state.state} ${state.since}` : '';
    const isFirst = told === '';
    if (!state || key === told) return;
    told = key;
    // What it was when the page was opened is no news, unless it needs mending.
    if (isFirst && state.state === 'ready') return;
    element.className = `sk-site sk-site-${state.state}`;
    element.replaceChildren(...lines(state));
  };
  const lines = ({ state, since, problems = [] }: SiteState): Node[] => {
    const time = new Date(since).toLocaleTimeString(language, { timeStyle: 'short' });
    const text = state === 'ready' ? words.site.ready(time) : words.site[state];
    return [
      make('span', {}, text),
      ...(state === 'ready'
        ? [make('a', { href: base, target: '_blank', rel: 'noopener' }, words.site.visit)]
        : []),
      ...(problems.length > 0
        ? [make('ul', {}, ...problems.map((problem) => make('li', {}, problem)))]
        : []),
    ];
  };
  const ask = async () => {
    clearTimeout(timer);
    const state = document.hidden ? undefined : await fetchState(base);
    tell(state);
    timer = setTimeout(() => void ask(), state?.state === 'building' ? pace.building : pace.quiet);
  };
  void ask();
  return { element, ask: () => void ask() };
}

async function fetchState(base: string): Promise<SiteState | undefined> {
  try {
    const response = await fetch(base + siteStatePath);
    return response.ok ? SiteStateSchema.parse(await response.json()) : undefined;
  } catch {
    // The gateway tells of itself when something is saved; a line that flickers helps nobody.
    return undefined;
  }
}
