import { createElement } from '../../../core/util/create-element.ts';
import { findNames } from '../references/search-names.ts';
import type { NamedEntry } from '../references/name-source.ts';
import { createCombobox } from './combobox.ts';
import type { ReferenceWords } from './widget-texts.ts';

/** Options of {@link createPicker}. */
export interface PickerOptions {
  /** Id of the input. */
  readonly id: string;
  /** Current class names of the input. */
  className(): string;
  readonly multiple: boolean;
  readonly words: ReferenceWords;
  /** Currently chosen ids. */
  chosen(): readonly string[];
  /** All names to choose from; undefined when not loaded. */
  names(): readonly NamedEntry[] | undefined;
  choose(ids: readonly string[]): void;
  /** Called on focus and blur of the input. */
  onFocusChange(hasFocus: boolean): void;
}

/** Chips of the chosen names, and a combobox to choose more. */
export interface Picker {
  readonly element: HTMLElement;
  /** Renders the current choice. */
  update(): void;
  /** Shows a status below the input. */
  setStatus(text: string): void;
  /** Focuses the input. */
  focus(): void;
}

/** Creates a picker of names. An unknown id is shown as missing, and kept until it is removed. */
export function createPicker(options: PickerOptions): Picker {
  const { words, multiple } = options;
  const chips = createElement('ul', { class: 'sk-chips', 'aria-label': words.chosen });
  const box = createCombobox({
    ...options,
    search: (typed) => {
      const names = options.names();
      return names && findNames(names, typed, new Set(options.chosen()));
    },
    pick: ({ id, name }) => {
      options.choose(multiple ? [...options.chosen(), id] : [id]);
      box.setStatus(words.added(name));
    },
  });

  // Chip to focus after rendering, which replaces a focused button.
  let focusIndex: number | undefined;
  const remove = (id: string, label: string) => {
    const ids = options.chosen();
    const at = ids.indexOf(id);
    focusIndex = Math.min(at, ids.length - 2);
    options.choose(ids.filter((_, index) => index !== at));
    box.setStatus(words.removed(label));
  };
  let lastState: string | undefined;
  const update = () => {
    box.input.className = options.className();
    const ids = options.chosen();
    const names = options.names();
    const found = ids.map((id) => names?.find((name) => name.id === id));
    const state = JSON.stringify([ids, found, names !== undefined]);
    if (state === lastState) return;
    lastState = state;
    const buttons = [...chips.querySelectorAll('button')];
    const onFocusChange = buttons.findIndex((button) => button === document.activeElement);
    chips.hidden = ids.length === 0;
    chips.replaceChildren(
      ...ids.map((id, index) => {
        const isMissing = names !== undefined && found[index] === undefined;
        const label = found[index]?.name ?? id;
        const text = isMissing ? words.missing(id) : label;
        return createChip({ text, isMissing, note: found[index]?.note }, words.remove(label), () =>
          remove(id, label),
        );
      }),
    );
    const to = focusIndex ?? (onFocusChange < 0 ? undefined : onFocusChange);
    if (to !== undefined) (chips.querySelectorAll('button')[to] ?? box.input).focus();
    focusIndex = undefined;
    const isMissing = names !== undefined && found.includes(undefined);
    box.input.setAttribute('aria-invalid', String(isMissing));
    const { one, another, more } = words.prompt;
    box.input.placeholder = multiple ? more : ids.length > 0 ? another : one;
    box.refresh();
  };
  update();
  return {
    element: createElement('div', { class: 'sk-picker' }, box.element, chips, box.status),
    update,
    setStatus: box.setStatus,
    focus: () => box.input.focus(),
  };
}

function createChip(
  { text, isMissing, note }: { text: string; isMissing: boolean; note: string | undefined },
  label: string,
  remove: () => void,
): HTMLElement {
  const button = createElement(
    'button',
    { type: 'button', class: 'sk-remove', 'aria-label': label },
    '×',
  );
  button.title = label;
  button.addEventListener('click', remove);
  const words = createElement('span', {}, text);
  if (note !== undefined) words.append(' ', createElement('span', { class: 'sk-note' }, note));
  return createElement(
    'li',
    { class: isMissing ? 'sk-chip sk-missing' : 'sk-chip' },
    words,
    button,
  );
}
