import { createElement } from '../../../core/util/create-element.ts';
import { findNames } from '../references/search-names.ts';
import type { Name } from '../references/name-source.ts';
import { makeCombobox } from './combobox.ts';
import type { ReferenceWords } from './widget-texts.ts';

/** What a picker is made with. */
export interface PickerOptions {
  /** Id of the box to type in. */
  readonly id: string;
  /** Class of that box, as it is now. */
  className(): string;
  /** Whether several can be chosen. */
  readonly multiple: boolean;
  readonly words: ReferenceWords;
  /** Ids that are chosen. */
  chosen(): readonly string[];
  /** What there is to choose; undefined when that is not known. */
  names(): readonly Name[] | undefined;
  choose(ids: readonly string[]): void;
  /** The keyboard has come, or gone. */
  focused(hasFocus: boolean): void;
}

/** What is chosen, by name, and a box to choose with. */
export interface Picker {
  readonly element: HTMLElement;
  /** Shows what is chosen now, and by what names. */
  update(): void;
  /** Says something below the box. */
  say(text: string): void;
  /** Moves the keyboard to the box. */
  focus(): void;
}

/** Makes a picker of names. An id that names nothing is shown as such, and stays until it is removed. */
export function makePicker(options: PickerOptions): Picker {
  const { words, multiple } = options;
  const chips = createElement('ul', { class: 'sk-chips', 'aria-label': words.chosen });
  const box = makeCombobox({
    ...options,
    search: (typed) => {
      const names = options.names();
      return names && findNames(names, typed, new Set(options.chosen()));
    },
    pick: ({ id, name }) => {
      options.choose(multiple ? [...options.chosen(), id] : [id]);
      box.say(words.added(name));
    },
  });

  // Where the keyboard goes when the chips are made anew: a button that has it is gone then.
  let goOnAt: number | undefined;
  const remove = (id: string, label: string) => {
    const ids = options.chosen();
    const at = ids.indexOf(id);
    goOnAt = Math.min(at, ids.length - 2);
    options.choose(ids.filter((_, index) => index !== at));
    box.say(words.removed(label));
  };
  let shown: string | undefined;
  const update = () => {
    box.input.className = options.className();
    const ids = options.chosen();
    const names = options.names();
    const found = ids.map((id) => names?.find((name) => name.id === id));
    const state = JSON.stringify([ids, found, names !== undefined]);
    if (state === shown) return;
    shown = state;
    const buttons = [...chips.querySelectorAll('button')];
    const focused = buttons.findIndex((button) => button === document.activeElement);
    chips.hidden = ids.length === 0;
    chips.replaceChildren(
      ...ids.map((id, index) => {
        const isMissing = names !== undefined && found[index] === undefined;
        const label = found[index]?.name ?? id;
        const text = isMissing ? words.missing(id) : label;
        return chip({ text, isMissing, note: found[index]?.note }, words.remove(label), () =>
          remove(id, label),
        );
      }),
    );
    const to = goOnAt ?? (focused < 0 ? undefined : focused);
    if (to !== undefined) (chips.querySelectorAll('button')[to] ?? box.input).focus();
    goOnAt = undefined;
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
    say: box.say,
    focus: () => box.input.focus(),
  };
}

function chip(
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
