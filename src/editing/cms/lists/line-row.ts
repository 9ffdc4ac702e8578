import type { Messages } from '../../../core/i18n/index.ts';
import { createElement } from '../../../core/util/create-element.ts';
import type { Caret, Edit, Row } from './edit-rows.ts';

/** What a row is made with. */
export interface RowOptions {
  /** Key of the row. */
  readonly key: number;
  /** Start of the ids of its parts. */
  readonly id: string;
  /** What one line is called, capitalised. */
  readonly one: string;
  readonly words: Messages['lists']['lines'];
  /** Takes what the editor does. */
  act(edit: Edit): void;
  /** Moves to the row before (-1) or after (1), as near to `offset` as its text is long. */
  step(by: -1 | 1, offset: number): void;
  /** Takes the row after it up to the end of this one. */
  pull(): void;
}

/** What a row shows besides its text. */
interface RowState {
  readonly row: Row;
  /** Its number, from 1. */
  readonly number: number;
  /** How many rows there are. */
  readonly count: number;
  /** What is wrong with it. */
  readonly problem: string | undefined;
}

/** A row in the page. */
export interface RowView {
  readonly element: HTMLLIElement;
  /** The box to write in. */
  readonly box: HTMLTextAreaElement;
  /** Shows a state. The box is left alone when it holds the text already. */
  show(state: RowState): void;
  /** Moves the keyboard to a place in the text. */
  focus(offset: Caret['offset']): void;
  /** Moves the keyboard to the button that moved the row, or the other one at the end of the way. */
  focusMove(by: -1 | 1): void;
}

/** Makes a row: a box that grows with its text, and buttons to move and remove it. */
export function makeRow({ key, id, one, words, act, step, pull }: RowOptions): RowView {
  const box = createElement('textarea', { class: 'sk-line', rows: '1' });
  // A copy of the text beside the box, in the same place, makes the box as high as its text.
  const grow = createElement('div', { class: 'sk-grow' }, box);
  const note = createElement('p', { id: `${id}-note`, class: 'sk-status sk-wrong', hidden: true });
  const button = (sign: string, onclick: () => void) =>
    createElement('button', { type: 'button', class: 'sk-tool', onclick }, sign);
  const up = button('↑', () => act({ type: 'move', key, by: -1 }));
  const down = button('↓', () => act({ type: 'move', key, by: 1 }));
  const remove = button('×', () => act({ type: 'remove', key }));
  const tools = createElement('div', { class: 'sk-tools' }, up, down, remove);
  const element = createElement('li', { class: 'sk-row' }, grow, tools, note);

  const stretch = () => ({ key, from: box.selectionStart, to: box.selectionEnd });
  const isMarked = () => box.selectionStart !== box.selectionEnd;
  // The event of the text itself, as keyboards on screens do not tell which key it was.
  box.addEventListener('beforeinput', (event) => {
    if (event.isComposing) return;
    if (event.inputType === 'insertLineBreak' || event.inputType === 'insertParagraph') {
      event.preventDefault();
      act({ type: 'split', ...stretch() });
    }
  });
  box.addEventListener('keydown', (event) => {
    const { key: pressed, isComposing, ctrlKey, altKey, metaKey, shiftKey } = event;
    if (isComposing || ctrlKey || altKey || metaKey || shiftKey || isMarked()) return;
    const offset = box.selectionStart;
    if (pressed === 'Backspace' && offset === 0) {
      event.preventDefault();
      act({ type: 'join', key });
    } else if (pressed === 'Delete' && offset === box.value.length) {
      event.preventDefault();
      pull();
    } else if (pressed === 'ArrowUp' || pressed === 'ArrowDown') {
      // Within a long text the caret moves; where it cannot, it goes to the next row.
      setTimeout(() => {
        const isStill = document.activeElement === box && box.selectionStart === offset;
        if (isStill && !isMarked()) step(pressed === 'ArrowUp' ? -1 : 1, offset);
      });
    }
  });
  box.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[\r\n\u2028\u2029]/.test(text)) return;
    event.preventDefault();
    act({ type: 'paste', text, ...stretch() });
  });
  box.addEventListener('input', () => act({ type: 'write', key, text: box.value }));

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
      label(up, words.up(name), number === 1);
      label(down, words.down(name), number === count);
      label(remove, words.remove(name), count === 1 && text === '');
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

function label(button: HTMLButtonElement, text: string, isOff: boolean): void {
  button.setAttribute('aria-label', text);
  button.title = text;
  button.disabled = isOff;
}
