import { createElement } from '../../../core/util/create-element.ts';
import type { FoundNames } from '../references/search-names.ts';
import type { Name } from '../references/name-source.ts';
import type { ReferenceWords } from './widget-texts.ts';

/** What a combobox is made with. */
export interface ComboboxOptions {
  /** Id of the box to type in, which its label points at. */
  readonly id: string;
  readonly words: ReferenceWords;
  /** What there is to choose; undefined when that is not known. */
  search(typed: string): FoundNames | undefined;
  /** Takes what was chosen. */
  pick(name: Name): void;
  /** The keyboard has come, or gone. */
  focused(hasFocus: boolean): void;
}

/** A box to type in with suggestions below, as WAI-ARIA 1.2 describes a combobox. */
export interface Combobox {
  /** The box to type in and the suggestions below it. */
  readonly element: HTMLElement;
  /** What is said, to those who see and to those who listen. */
  readonly status: HTMLElement;
  /** The box to type in. */
  readonly input: HTMLInputElement;
  /** Looks again for what there is to choose. */
  refresh(): void;
  say(text: string): void;
}

/** Longer than a press on a button lasts, in ms. */
const afterPress = 400;

/** Makes a combobox. */
export function makeCombobox(options: ComboboxOptions): Combobox {
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
  let names: readonly Name[] = [];
  let active = -1;

  const isOpen = () => !list.hidden;
  const say = (text: string) => {
    if (status.textContent !== text) status.textContent = text;
  };
  const show = (index: number) => {
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
    show(-1);
  };
  const open = () => {
    const found = search(input.value);
    if (!found) return;
    names = found.names;
    list.replaceChildren(...names.map((name, index) => optionOf(name, `${listId}-${index}`)));
    list.hidden = names.length === 0;
    input.setAttribute('aria-expanded', String(isOpen()));
    say(wordsFor(found, words));
    show(input.value.trim() === '' ? -1 : 0);
  };
  const pick = (index: number) => {
    const name = names[index];
    if (!name) return;
    input.value = '';
    close();
    options.pick(name);
  };
  const move = (to: number) => (isOpen() ? show((to + names.length) % names.length) : open());

  input.addEventListener('input', open);
  input.addEventListener('click', () => {
    if (!isOpen()) open();
  });
  input.addEventListener('focus', () => options.focused(true));
  input.addEventListener('blur', () => {
    // What was typed but not chosen would look as if it were.
    input.value = '';
    close();
    // Not at once: the page would move under the press that took the keyboard away.
    setTimeout(() => {
      if (document.activeElement !== input) say('');
    }, afterPress);
    options.focused(false);
  });
  input.addEventListener('keydown', (event) => {
    const keys: Partial<Record<string, () => void>> = {
      ArrowDown: () => move(active + 1),
      ArrowUp: () => move(active < 0 ? -1 : active - 1),
      ...(isOpen() ? { Home: () => show(0), End: () => show(names.length - 1) } : {}),
      Enter: () => pick(active),
      Escape: () => {
        if (isOpen()) say('');
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
  // The keyboard stays in the box while the mouse chooses.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    if (option) pick([...list.children].indexOf(option));
  });

  return {
    element,
    status,
    input,
    say,
    refresh: () => {
      if (!isOpen()) return;
      const chosen = names[active];
      open();
      const at = chosen ? names.findIndex((name) => name.id === chosen.id) : -1;
      if (at >= 0) show(at);
    },
  };
}

function optionOf({ name, note }: Name, id: string): HTMLElement {
  const option = createElement('li', { id, class: 'sk-option', role: 'option' }, name);
  if (note !== undefined) option.append(' ', createElement('span', { class: 'sk-note' }, note));
  return option;
}

function wordsFor({ names, count }: FoundNames, words: ReferenceWords): string {
  if (count === 0) return words.none;
  return count > names.length ? words.firstOf(names.length, count) : words.hits(count);
}
