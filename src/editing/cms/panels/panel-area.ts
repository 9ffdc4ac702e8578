import { make } from './create-element.ts';

/** Where the page speaks to the editor outside Decap's own views. */
export interface Desk {
  /** Shows a panel in place of the one before, and puts focus on its heading. */
  show(panel: HTMLElement): void;
  /** Takes the panel away. */
  clear(): void;
  /** Says a sentence in passing, also to those who listen. */
  say(text: string): void;
  /** Adds a line that stays. */
  keep(line: HTMLElement): void;
}

/** Puts a desk at the end of the page. */
export function openDesk(label: string): Desk {
  const panels = make('div', { class: 'sk-panels' });
  const said = make('p', { class: 'sk-said', role: 'status' });
  const lines = make('div', { class: 'sk-lines' }, said);
  document.body.append(make('aside', { class: 'sk-desk', 'aria-label': label }, panels, lines));
  let cameFrom: Element | null = null;
  return {
    show(panel) {
      if (panels.childElementCount === 0) cameFrom = document.activeElement;
      panels.replaceChildren(panel);
      panel.querySelector<HTMLElement>('h2')?.focus();
    },
    clear() {
      if (panels.childElementCount === 0) return;
      panels.replaceChildren();
      if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
    },
    say(text) {
      said.textContent = text;
    },
    keep(line) {
      lines.append(line);
    },
  };
}
