import type { Messages } from '../../../core/i18n/index.ts';
import { createElement } from '../../../core/util/create-element.ts';
import type { Caret, Edit, Row } from './edit-rows.ts';

/** Options of {@link createLineRow}. */
export interface RowOptions {
  /** Key of the row. */
  readonly key: number;
  /** Prefix of element ids. */
  readonly id: string;
  /** Name of one line, capitalised. */
  readonly one: string;
  readonly words: Messages['lists']['lines'];
  /** Called with every edit. */
  onEdit(edit: Edit): void;
  /** Focuses the row before (-1) or after (1), at `offset` or the end of its text. */
  focusNeighbour(by: -1 | 1, offset: number): void;
  /** Appends the next row to this one. */
  joinNext(): void;
}

/** State that a row displays. */
interface RowState {
  readonly row: Row;
  /** Number in the list, from 1. */
  readonly number: number;
  /** Number of all rows. */
  readonly count: number;
  /** Error message; undefined when valid. */
  readonly problem: string | undefined;
}

/** A rendered row and its controls. */
export interface RowView {
  readonly element: HTMLLIElement;
  /** The text area. */
  readonly box: HTMLTextAreaElement;
  /** Renders a state. The text area is not touched when its text is equal, to keep the caret. */
  show(state: RowState): void;
  /** Focuses the text area at an offset. */
  focus(offset: Caret['offset']): void;
  /** Focuses the button that moves in a direction, or the other one when it is disabled. */
  focusMove(by: -1 | 1): void;
}

/** Creates a row: a text area that grows with its text, and buttons to move and remove it. */
export function createLineRow({
  key,
  id,
  one,
  words,
  onEdit,
  focusNeighbour,
  joinNext,
}: RowOptions): RowView {
  const box = createElement('textarea', { class: 'sk-line', rows: '1' });
  // A hidden copy of the text in the same grid cell gives the text area its height.
  const grow = createElement('div', { class: 'sk-grow' }, box);
  const note = createElement('p', { id: `${id}-note`, class: 'sk-status sk-wrong', hidden: true });
  const button = (sign: string, onclick: () => void) =>
    createElement('button', { type: 'button', class: 'sk-tool', onclick }, sign);
  const up = button('↑', () => onEdit({ type: 'move', key, by: -1 }));
  const down = button('↓', () => onEdit({ type: 'move', key, by: 1 }));
  const remove = button('×', () => onEdit({ type: 'remove', key }));
  const tools = createElement('div', { class: 'sk-tools' }, up, down, remove);
  const element = createElement('li', { class: 'sk-row' }, grow, tools, note);

  const selectedRange = () => ({ key, from: box.selectionStart, to: box.selectionEnd });
  const hasSelection = () => box.selectionStart !== box.selectionEnd;
  // beforeinput rather than keydown: on-screen keyboards do not report the key.
  box.addEventListener('beforeinput', (event) => {
    if (event.isComposing) return;
    if (event.inputType === 'insertLineBreak' || event.inputType === 'insertParagraph') {
      event.preventDefault();
      onEdit({ type: 'split', ...selectedRange() });
    }
  });
  box.addEventListener('keydown', (event) => {
    const { key: pressed, isComposing, ctrlKey, altKey, metaKey, shiftKey } = event;
    if (isComposing || ctrlKey || altKey || metaKey || shiftKey || hasSelection()) return;
    const offset = box.selectionStart;
    if (pressed === 'Backspace' && offset === 0) {
      event.preventDefault();
      onEdit({ type: 'join', key });
    } else if (pressed === 'Delete' && offset === box.value.length) {
      event.preventDefault();
      joinNext();
    } else if (pressed === 'ArrowUp' || pressed === 'ArrowDown') {
      // The caret moves within a wrapped text first; if it did not move, the next row is focused.
      setTimeout(() => {
        const isStill = document.activeElement === box && box.selectionStart === offset;
        if (isStill && !hasSelection()) focusNeighbour(pressed === 'ArrowUp' ? -1 : 1, offset);
      });
    }
  });
  box.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[\r\n\u2028\u2029]/.test(text)) return;
    event.preventDefault();
    onEdit({ type: 'paste', text, ...selectedRange() });
  });
  box.addEventListener('input', () => onEdit({ type: 'write', key, text: box.value }));

  return {
    element,
    box,
    show: ({ row: { text }, number, count, problem }) => {
      if (box.value !== text) box.value = text;
      grow.dataset['text'] = text;
      box.id = number === 1 ? id : `${id}-${number}`;
      box.setAttribute('aria-label', `${one} ${number}`);
      element.dataset['number'] = String(number);
      const name = `${one.toLowerCase()} ${number}`;
      labelButton(up, words.up(name), number === 1);
      labelButton(down, words.down(name), number === count);
      labelButton(remove, words.remove(name), count === 1 && text === '');
      note.id = `${box.id}-note`;
      note.hidden = problem === undefined;
      note.textContent = problem ?? '';
      box.setAttribute('aria-invalid', String(problem !== undefined));
      if (problem === undefined) box.removeAttribute('aria-describedby');
      else box.setAttribute('aria-describedby', note.id);
    },
    focus: (offset) => {
      box.focus();
      box.setSelectionRange(offset, offset);
    },
    focusMove: (by) => {
      const [wanted, other] = by === -1 ? [up, down] : [down, up];
      (wanted.disabled ? other : wanted).focus();
    },
  };
}

function labelButton(button: HTMLButtonElement, text: string, isOff: boolean): void {
  button.setAttribute('aria-label', text);
  button.title = text;
  button.disabled = isOff;
}
