import type { EditorState } from 'prosemirror-state';
import type { EditorWords } from '../editor-options.ts';
import type { Desk } from './editor-view-context.ts';
import { button, element } from './create-element.ts';
import { toolsFor, type Tool } from './toolbar-buttons.ts';

interface Placed {
  readonly tool: Tool;
  readonly button: HTMLButtonElement;
}

/** The row of buttons over the text. One of them is in the order of Tab; arrows go between them. */
export class Toolbar {
  readonly element: HTMLElement;
  readonly #tools: readonly Placed[];
  readonly #source: HTMLButtonElement;
  #current: HTMLButtonElement;
  #isSource = false;

  /**
   * @param desk what the buttons work with, once there is one
   * @param toggleSource shows the text as it is written, and back
   */
  constructor(words: EditorWords, desk: () => Desk, toggleSource: () => void) {
    const { toolbar, buttons } = words.editor;
    this.element = element('div', {
      class: 'sk-ed-toolbar',
      role: 'toolbar',
      'aria-label': toolbar,
    });
    const groups = toolsFor(words).map((tools) =>
      tools.map((tool) => ({ tool, button: toolButton(tool, words, desk) })),
    );
    this.#tools = groups.flat();
    this.#source = button(buttons.source, toggleSource, {
      'aria-pressed': 'false',
      tabindex: '-1',
    });
    for (const group of groups) {
      const parts = group.map((placed) => placed.button);
      this.element.append(element('div', { class: 'sk-ed-group' }, ...parts));
    }
    this.element.append(element('div', { class: 'sk-ed-group' }, this.#source));
    this.#current = this.#tools[0]!.button;
    this.#current.tabIndex = 0;
    this.element.addEventListener('keydown', (event) => this.#move(event));
    this.element.addEventListener('focusin', ({ target }) => this.#setCurrent(target));
    // A press must not take the selection from the text.
    this.element.addEventListener('mousedown', (event) => event.preventDefault());
  }

  /** Shows what is true where the cursor is. */
  update(state: EditorState, isSource = this.#isSource): void {
    this.#isSource = isSource;
    for (const { tool, button } of this.#tools) {
      const isShown = !isSource && (tool.isShown?.(state) ?? true);
      const canDo = !isSource && (tool.canDo?.(state) ?? true);
      // Attributes are set only when they change: this runs at every key.
      const hidden = !isShown && tool.isShown !== undefined;
      if (button.hidden !== hidden) button.hidden = hidden;
      set(button, 'aria-disabled', canDo ? undefined : 'true');
      if (tool.isOn) set(button, 'aria-pressed', String(!isSource && tool.isOn(state)));
      if (isShown && tool.nameAt) {
        const name = tool.nameAt(state);
        if (button.textContent !== name) button.textContent = name;
      }
    }
    set(this.#source, 'aria-pressed', String(isSource));
    if (this.#current.hidden) this.#setCurrent(this.#source);
    for (const group of this.element.children) {
      const isEmpty = [...group.children].every((child) => (child as HTMLElement).hidden);
      if ((group as HTMLElement).hidden !== isEmpty) (group as HTMLElement).hidden = isEmpty;
    }
  }

  /** Moves the keyboard to the row. */
  focus(): void {
    this.#current.focus();
  }

  #move(event: KeyboardEvent): void {
    const shown = [...this.element.querySelectorAll('button')].filter((one) => !one.hidden);
    const at = shown.indexOf(this.#current);
    const next: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: shown.length - 1,
    };
    const to = next[event.key];
    if (to === undefined) return;
    event.preventDefault();
    shown.at(to % shown.length)!.focus();
  }

  #setCurrent(target: unknown): void {
    if (!(target instanceof HTMLButtonElement)) return;
    this.#current.tabIndex = -1;
    this.#current = target;
    target.tabIndex = 0;
  }
}

function toolButton(tool: Tool, words: EditorWords, desk: () => Desk): HTMLButtonElement {
  const { name, face, keys } = tool;
  const made = button(face ?? name, () => {
    if (made.getAttribute('aria-disabled') !== 'true') tool.press(desk());
  });
  made.tabIndex = -1;
  if (face !== undefined) made.setAttribute('aria-label', name);
  if (keys !== undefined) made.setAttribute('aria-keyshortcuts', keys);
  const shown = keys ? `(${keyNames(keys, words)})` : '';
  const tip = [face === undefined ? '' : name, shown].filter(Boolean).join(' ');
  if (tip !== '') made.title = tip;
  return made;
}

/** Keys as people call them. */
function keyNames(keys: string, { editor }: EditorWords): string {
  const names: Readonly<Record<string, string>> = { ...editor.keys, Control: 'Ctrl' };
  return keys
    .split('+')
    .map((key) => names[key] ?? key)
    .join('+');
}

function set(target: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) target.removeAttribute(name);
  else if (target.getAttribute(name) !== value) target.setAttribute(name, value);
}
