import type { EditorWords } from '../editor-options.ts';
import { button, element } from './create-element.ts';

/** One field of a dialog. */
export interface DialogField {
  /** Name of its value. */
  readonly name: string;
  /** What it is called. */
  readonly label: string;
  /** How to fill it in well. */
  readonly hint: string;
  /** Whether it may be left out. */
  readonly isOptional: boolean;
  /** Value to begin with. */
  readonly value: string;
  /** Whether it can take more than a line to read. */
  readonly isLong?: boolean;
  /** Values to choose among; anything can be typed when left out. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** Lets the value be picked elsewhere; undefined when nothing was. */
  pick?(): Promise<string | undefined>;
  /** What is wrong with a value, in words; undefined when nothing is. */
  wrong(value: string): string | undefined;
}

/** What a dialog asks. */
export interface DialogQuestion {
  readonly title: string;
  /** What it is about, in a sentence. */
  readonly meaning?: string;
  readonly fields: readonly DialogField[];
  /** Name of a button that takes away what the dialog is about. */
  readonly remove?: string;
}

/** What a dialog was answered: values by name, `remove`, or undefined when it was cancelled. */
export type DialogAnswer = Readonly<Record<string, string>> | 'remove' | undefined;

let dialogs = 0;

/** Asks in a dialog over the page. */
export function ask(question: DialogQuestion, words: EditorWords): Promise<DialogAnswer> {
  const { dialog: texts } = words.editor;
  dialogs += 1;
  const prefix = `sk-ed-dialog-${dialogs}`;
  return new Promise((resolve) => {
    const dialog = element('dialog', { class: 'sk-ed-dialog', 'aria-labelledby': prefix });
    const rows = question.fields.map(
      (field, index) => new Row(field, `${prefix}-${index}`, words, dialog),
    );
    const close = (answer: DialogAnswer) => {
      // Not closed but taken away: closing gives the focus back, and with it a
      // selection at the start that the editor would take for the reader's own.
      dialog.remove();
      resolve(answer);
    };
    const submit = () => {
      const firstWrong = rows.filter((row) => !row.check())[0];
      if (firstWrong) firstWrong.input.focus();
      else close(Object.fromEntries(rows.map((row) => [row.name, row.value])));
    };
    const form = element('div', { class: 'sk-ed-form' }, ...rows.map((row) => row.element));
    const buttons = element('div', { class: 'sk-ed-dialog-buttons' });
    if (question.remove !== undefined) {
      buttons.append(button(question.remove, () => close('remove'), { class: 'sk-ed-remove' }));
    }
    buttons.append(
      button(texts.cancel, () => close(undefined)),
      button(texts.done, submit, { class: 'sk-ed-done' }),
    );
    dialog.append(element('h2', { id: prefix }, question.title));
    if (question.meaning !== undefined) dialog.append(element('p', {}, question.meaning));
    dialog.append(form, buttons);
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      close(undefined);
    });
    // Not a form: the editor may stand in one, and Enter is to answer the dialog alone.
    form.addEventListener('keydown', (event) => {
      const isLine = event.target instanceof HTMLInputElement;
      if (event.key !== 'Enter' || !isLine) return;
      event.preventDefault();
      event.stopPropagation();
      submit();
    });
    document.body.append(dialog);
    dialog.showModal();
    rows[0]?.input.focus();
  });
}

/** A field as it stands in the dialog. */
class Row {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  readonly name: string;
  readonly #field: DialogField;
  readonly #wrong: HTMLElement;

  constructor(field: DialogField, id: string, words: EditorWords, dialog: HTMLDialogElement) {
    this.#field = field;
    this.name = field.name;
    this.input = inputFor(field, id);
    this.#wrong = element('p', { class: 'sk-ed-wrong', id: `${id}-wrong` });
    const optional = field.isOptional ? ` ${words.editor.dialog.optional}` : '';
    const label = element('label', { for: id }, field.label + optional);
    const hint = element('p', { class: 'sk-ed-hint', id: `${id}-hint` }, field.hint);
    this.input.setAttribute('aria-describedby', `${id}-hint ${id}-wrong`);
    if (!field.isOptional) this.input.setAttribute('aria-required', 'true');
    this.element = element('div', { class: 'sk-ed-field' }, label, this.input);
    if (field.pick) this.element.append(this.#picker(field, words, dialog));
    this.element.append(hint, this.#wrong);
  }

  get value(): string {
    return this.input.value.trim();
  }

  /** Whether the value can be used; says why when it cannot. */
  check(): boolean {
    const wrong = this.#field.wrong(this.value);
    this.#wrong.textContent = wrong ?? '';
    this.input.setAttribute('aria-invalid', String(wrong !== undefined));
    return wrong === undefined;
  }

  #picker({ pick }: DialogField, words: EditorWords, dialog: HTMLDialogElement): HTMLElement {
    return button(words.editor.dialog.choosePicture, () => {
      // What it is picked in would lie under a dialog that lies over everything: until it
      // has answered, or the person comes back without one, the dialog is beside the page.
      dialog.close();
      dialog.show();
      const back = () => {
        dialog.removeEventListener('focusin', back);
        if (!dialog.isConnected) return;
        dialog.close();
        dialog.showModal();
        this.input.focus();
      };
      dialog.addEventListener('focusin', back);
      void pick!().then((value) => {
        if (value !== undefined) this.input.value = value;
        back();
      }, back);
    });
  }
}

function inputFor(field: DialogField, id: string) {
  const { choices, value, isLong, isOptional } = field;
  if (!choices) {
    const input = isLong
      ? element('textarea', { id, rows: '3' })
      : element('input', { id, type: 'text' });
    input.value = value;
    return input;
  }
  const select = element('select', { id });
  const isKnown = choices.some((choice) => choice.value === value);
  if (isOptional || !isKnown)
    select.append(element('option', { value: isKnown ? '' : value }, value));
  for (const choice of choices)
    select.append(element('option', { value: choice.value }, choice.label));
  select.value = value;
  return select;
}
