import { createElement } from '../../../core/util/create-element.ts';
import type { FoundNames } from '../references/search-names.ts';
import type { NamedEntry } from '../references/name-source.ts';
import type { ReferenceWords } from './widget-texts.ts';

/** Options of {@link createCombobox}. */
export interface ComboboxOptions {
  /** Id of the input, which its label refers to. */
  readonly id: string;
  readonly words: ReferenceWords;
  /** Searches the options; undefined when they are not loaded. */
  search(typed: string): FoundNames | undefined;
  /** Called when an option is chosen. */
  pick(name: NamedEntry): void;
  /** Called on focus and blur of the input. */
  onFocusChange(hasFocus: boolean): void;
}

/** An input with suggestions, following the WAI-ARIA 1.2 combobox pattern. */
export interface Combobox {
  /** Element with the input and the suggestions. */
  readonly element: HTMLElement;
  /** Live region with the status. */
  readonly status: HTMLElement;
  readonly input: HTMLInputElement;
  /** Repeats the search if the suggestions are open. */
  refresh(): void;
  setStatus(text: string): void;
}

/** Delay in ms before the status is cleared after blur: longer than a press of a button. */
const statusClearDelay = 400;

/** Creates a combobox and attaches its keyboard and pointer handlers. */
export function createCombobox(options: ComboboxOptions): Combobox {
  const { id, words, search } = options;
  const listId = `${id}-options`;
  const input = createElement('input', {
    ...{ id, type: 'text', autocomplete: 'off', spellcheck: 'false' },
    ...{ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' },
    ...{ 'aria-controls': listId, 'aria-describedby': `${id}-status` },
  });
  const list = createElement('ul', {
    ...{ id: listId, class: 'sk-options', role: 'listbox', 'aria-label': words.options },
    hidden: true,
  });
  const status = createElement('p', { id: `${id}-status`, class: 'sk-status', role: 'status' });
  const element = createElement('div', { class: 'sk-combobox' }, input, list);
  let names: readonly NamedEntry[] = [];
  let active = -1;

  const isOpen = () => !list.hidden;
  const setStatus = (text: string) => {
    if (status.textContent !== text) status.textContent = text;
  };
  const activate = (index: number) => {
    active = index;
    for (const [at, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(at === active));
    }
    const option = list.children[active];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };
  const close = () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    list.replaceChildren();
    activate(-1);
  };
  const open = () => {
    const found = search(input.value);
    if (!found) return;
    names = found.names;
    list.replaceChildren(...names.map((name, index) => createOption(name, `${listId}-${index}`)));
    list.hidden = names.length === 0;
    input.setAttribute('aria-expanded', String(isOpen()));
    setStatus(resultText(found, words));
    activate(input.value.trim() === '' ? -1 : 0);
  };
  const pick = (index: number) => {
    const name = names[index];
    if (!name) return;
    input.value = '';
    close();
    options.pick(name);
  };
  const move = (to: number) => (isOpen() ? activate((to + names.length) % names.length) : open());

  input.addEventListener('input', open);
  input.addEventListener('click', () => {
    if (!isOpen()) open();
  });
  input.addEventListener('focus', () => options.onFocusChange(true));
  input.addEventListener('blur', () => {
    // Text that was typed but not chosen would look like a chosen value.
    input.value = '';
    close();
    // Delayed: the layout would shift under the press that caused the blur.
    setTimeout(() => {
      if (document.activeElement !== input) setStatus('');
    }, statusClearDelay);
    options.onFocusChange(false);
  });
  input.addEventListener('keydown', (event) => {
    const keys: Partial<Record<string, () => void>> = {
      ArrowDown: () => move(active + 1),
      ArrowUp: () => move(active < 0 ? -1 : active - 1),
      ...(isOpen() ? { Home: () => activate(0), End: () => activate(names.length - 1) } : {}),
      Enter: () => pick(active),
      Escape: () => {
        if (isOpen()) setStatus('');
        else input.value = '';
        close();
      },
    };
    const act = event.isComposing ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
  // Keeps focus in the input while an option is clicked.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    if (option) pick([...list.children].indexOf(option));
  });

  return {
    element,
    status,
    input,
    setStatus,
    refresh: () => {
      if (!isOpen()) return;
      const chosen = names[active];
      open();
      const at = chosen ? names.findIndex((name) => name.id === chosen.id) : -1;
      if (at >= 0) activate(at);
    },
  };
}

function createOption({ name, note }: NamedEntry, id: string): HTMLElement {
  const option = createElement('li', { id, class: 'sk-option', role: 'option' }, name);
  if (note !== undefined) option.append(' ', createElement('span', { class: 'sk-note' }, note));
  return option;
}

function resultText({ names, count }: FoundNames, words: ReferenceWords): string {
  if (count === 0) return words.none;
  return count > names.length ? words.firstOf(names.length, count) : words.hits(count);
}
