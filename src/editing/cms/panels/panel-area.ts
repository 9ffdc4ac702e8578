import { createElement } from '../../../core/util/create-element.ts';

/** The part of the page where messages are shown outside Decap's own views. */
export interface PanelArea {
  /** Shows a panel in place of the one before, and puts focus on its heading. */
  show(panel: HTMLElement): void;
  /** Removes the panel, and returns focus to where it was. */
  clear(): void;
  /** Shows a sentence until the next one, also to screen readers. */
  say(text: string): void;
  /** Adds a line that stays below the panels. */
  keep(line: HTMLElement): void;
}

/** Adds the panel area at the end of the page. @param label for screen readers */
export function openPanelArea(label: string): PanelArea {
  const panels = createElement('div', { class: 'sk-panels' });
  const said = createElement('p', { class: 'sk-said', role: 'status' });
  const lines = createElement('div', { class: 'sk-lines' }, said);
  document.body.append(
    createElement('aside', { class: 'sk-desk', 'aria-label': label }, panels, lines),
  );
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
