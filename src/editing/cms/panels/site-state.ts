import type { Messages } from '../../../core/i18n/index.ts';
import { siteStatePath } from '../../protocol/api-paths.ts';
import { SiteStateSchema, type SiteState } from '../../protocol/site-state.ts';
import { createElement } from '../../../core/util/create-element.ts';

/** Milliseconds between requests, while the site is being built and otherwise. */
const interval = { building: 700, idle: 5000 };

/** What {@link siteState} is made with. */
export interface SiteStateOptions {
  /** Path the site is published under. */
  readonly base: string;
  readonly words: Messages['admin'];
  /** Language of the time. */
  readonly language: string;
}

/**
 * A line with the state of the site: being built, ready, or why it failed. It
 * polls the gateway while the page is open, and stays empty until the state changes.
 */
export function siteState({ base, words, language }: SiteStateOptions): {
  readonly element: HTMLElement;
  /** Polls at once, when something was published. */
  ask(): void;
} {
  const element = createElement('div', { class: 'sk-site', role: 'status' });
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (state: SiteState | undefined) => {
    const key = state ? `${state.state} ${state.since}` : '';
    const isFirst = told === '';
    if (!state || key === told) return;
    told = key;
    // A site that was ready when the page was opened is no news.
    if (isFirst && state.state === 'ready') return;
    element.className = `sk-site sk-site-${state.state}`;
    element.replaceChildren(...lines(state));
  };
  const lines = ({ state, since, problems = [] }: SiteState): Node[] => {
    const time = new Date(since).toLocaleTimeString(language, { timeStyle: 'short' });
    const text = state === 'ready' ? words.site.ready(time) : words.site[state];
    return [
      createElement('span', {}, text),
      ...(state === 'ready'
        ? [createElement('a', { href: base, target: '_blank', rel: 'noopener' }, words.site.visit)]
        : []),
      ...(problems.length > 0
        ? [createElement('ul', {}, ...problems.map((problem) => createElement('li', {}, problem)))]
        : []),
    ];
  };
  const ask = async () => {
    clearTimeout(timer);
    const state = document.hidden ? undefined : await fetchState(base);
    tell(state);
    timer = setTimeout(
      () => void ask(),
      state?.state === 'building' ? interval.building : interval.idle,
    );
  };
  void ask();
  return { element, ask: () => void ask() };
}

async function fetchState(base: string): Promise<SiteState | undefined> {
  try {
    const response = await fetch(base + siteStatePath);
    return response.ok ? SiteStateSchema.parse(await response.json()) : undefined;
  } catch {
    // An unreachable gateway is reported when something is saved; a flickering line helps nobody.
    return undefined;
  }
}
