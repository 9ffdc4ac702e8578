import type { EditorState } from 'prosemirror-state';
import type { EditorWords } from '../editor-options.ts';
import type { EditorContext } from './editor-view-context.ts';
import { createButton } from './create-button.ts';
import { createElement } from '../../../core/util/create-element.ts';
import { toolbarButtons, type ToolbarButton } from './toolbar-buttons.ts';

interface RenderedButton {
  readonly tool: ToolbarButton;
  readonly button: HTMLButtonElement;
}

/** The toolbar above the text, with a roving tab index: one button is in the tab order, arrow keys move between them. */
export class Toolbar {
  readonly element: HTMLElement;
  readonly #tools: readonly RenderedButton[];
  readonly #source: HTMLButtonElement;
  #current: HTMLButtonElement;
  #isSource = false;

  /**
   * @param context returns the editor that the buttons act on
   * @param toggleSource switches between source and formatted text
   */
  constructor(words: EditorWords, context: () => EditorContext, toggleSource: () => void) {
    const { toolbar, buttons } = words.editor;
    this.element = createElement('div', {
      class: 'sk-ed-toolbar',
      role: 'toolbar',
      'aria-label': toolbar,
    });
    const groups = toolbarButtons(words).map((tools) =>
      tools.map((tool) => ({ tool, button: createToolbarButton(tool, words, context) })),
    );
    this.#tools = groups.flat();
    this.#source = createButton(buttons.source, toggleSource, {
      'aria-pressed': 'false',
      tabindex: '-1',
    });
    for (const group of groups) {
      const parts = group.map((placed) => placed.button);
      this.element.append(createElement('div', { class: 'sk-ed-group' }, ...parts));
    }
    this.element.append(createElement('div', { class: 'sk-ed-group' }, this.#source));
    this.#current = this.#tools[0]!.button;
    this.#current.tabIndex = 0;
    this.element.addEventListener('keydown', (event) => this.#move(event));
    this.element.addEventListener('focusin', ({ target }) => this.#setCurrent(target));
    // A click must not clear the selection in the text.
    this.element.addEventListener('mousedown', (event) => event.preventDefault());
  }

  /** Updates labels and states of the buttons for a selection. */
  update(state: EditorState, isSource = this.#isSource): void {
    this.#isSource = isSource;
    for (const { tool, button } of this.#tools) {
      const isShown = !isSource && (tool.isVisible?.(state) ?? true);
      const canDo = !isSource && (tool.isEnabled?.(state) ?? true);
      // Attributes are set only when they change, since this runs at every key press.
      const hidden = !isShown && tool.isVisible !== undefined;
      if (button.hidden !== hidden) button.hidden = hidden;
      setAttribute(button, 'aria-disabled', canDo ? undefined : 'true');
      if (tool.isActive)
        setAttribute(button, 'aria-pressed', String(!isSource && tool.isActive(state)));
      if (isShown && tool.nameAt) {
        const name = tool.nameAt(state);
        if (button.textContent !== name) button.textContent = name;
      }
    }
    setAttribute(this.#source, 'aria-pressed', String(isSource));
    if (this.#current.hidden) this.#setCurrent(this.#source);
    for (const group of this.element.children) {
      const isEmpty = [...group.children].every((child) => (child as HTMLElement).hidden);
      if ((group as HTMLElement).hidden !== isEmpty) (group as HTMLElement).hidden = isEmpty;
    }
  }

  /** Focuses the toolbar's current button. */
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

function createToolbarButton(
  tool: ToolbarButton,
  words: EditorWords,
  context: () => EditorContext,
): HTMLButtonElement {
  const { name, shortLabel, keys } = tool;
  const made = createButton(shortLabel ?? name, () => {
    if (made.getAttribute('aria-disabled') !== 'true') tool.press(context());
  });
  made.tabIndex = -1;
  if (shortLabel !== undefined) made.setAttribute('aria-label', name);
  if (keys !== undefined) made.setAttribute('aria-keyshortcuts', keys);
  const shown = keys ? `(${keyNames(keys, words)})` : '';
  const tip = [shortLabel === undefined ? '' : name, shown].filter(Boolean).join(' ');
  if (tip !== '') made.title = tip;
  return made;
}

/** A shortcut with the key names of the interface language. */
function keyNames(keys: string, { editor }: EditorWords): string {
  const names: Readonly<Record<string, string>> = { ...editor.keys, Control: 'Ctrl' };
  return keys
    .split('+')
    .map((key) => names[key] ?? key)
    .join('+');
}

function setAttribute(target: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) target.removeAttribute(name);
  else if (target.getAttribute(name) !== value) target.setAttribute(name, value);
}
