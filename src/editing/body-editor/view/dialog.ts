import type { EditorWords } from '../editor-options.ts';
import { createButton } from './create-button.ts';
import { createElement } from '../../../core/util/create-element.ts';

/** Description of one input of a dialog. */
export interface DialogField {
  /** Key of its value in the answer. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly isOptional: boolean;
  /** Initial value. */
  readonly value: string;
  /** Whether it gets a multi-line input. */
  readonly isLong?: boolean;
  /** Options of a select; a text input when left out. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** Picks the value elsewhere, such as in a media library; undefined when cancelled. */
  pick?(): Promise<string | undefined>;
  /** Error message for a value; undefined when it is valid. */
  validate(value: string): string | undefined;
}

/** Content of a modal dialog. */
export interface DialogRequest {
  readonly title: string;
  /** Introductory sentence below the title. */
  readonly meaning?: string;
  readonly fields: readonly DialogField[];
  /** Label of a button that answers `remove`; no such button when left out. */
  readonly remove?: string;
}

/** Answer of a dialog: values by field name, `remove`, or undefined when it was cancelled. */
export type DialogAnswer = Readonly<Record<string, string>> | 'remove' | undefined;

let dialogs = 0;

/** Shows a modal dialog and resolves with its answer once all values are valid or it is cancelled. */
export function openDialog(request: DialogRequest, words: EditorWords): Promise<DialogAnswer> {
  const { dialog: texts } = words.editor;
  dialogs += 1;
  const prefix = `sk-ed-dialog-${dialogs}`;
  return new Promise((resolve) => {
    const dialog = createElement('dialog', { class: 'sk-ed-dialog', 'aria-labelledby': prefix });
    const rows = request.fields.map(
      (field, index) => new DialogRow(field, `${prefix}-${index}`, words, dialog),
    );
    const close = (answer: DialogAnswer) => {
      // Removed rather than closed: close() would restore focus and set a selection at
      // the start, which the editor would take for the person's own.
      dialog.remove();
      resolve(answer);
    };
    const submit = () => {
      const firstWrong = rows.filter((row) => !row.check())[0];
      if (firstWrong) firstWrong.input.focus();
      else close(Object.fromEntries(rows.map((row) => [row.name, row.value])));
    };
    const form = createElement('div', { class: 'sk-ed-form' }, ...rows.map((row) => row.element));
    const buttons = createElement('div', { class: 'sk-ed-dialog-buttons' });
    if (request.remove !== undefined) {
      buttons.append(
        createButton(request.remove, () => close('remove'), { class: 'sk-ed-remove' }),
      );
    }
    buttons.append(
      createButton(texts.cancel, () => close(undefined)),
      createButton(texts.done, submit, { class: 'sk-ed-done' }),
    );
    dialog.append(createElement('h2', { id: prefix }, request.title));
    if (request.meaning !== undefined) dialog.append(createElement('p', {}, request.meaning));
    dialog.append(form, buttons);
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      close(undefined);
    });
    // Not a form element: the editor may be inside one, and Enter must submit only the dialog.
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

/** The rendered label, input, hint and error of a field. */
class DialogRow {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  readonly name: string;
  readonly #field: DialogField;
  readonly #wrong: HTMLElement;

  constructor(field: DialogField, id: string, words: EditorWords, dialog: HTMLDialogElement) {
    this.#field = field;
    this.name = field.name;
    this.input = createInput(field, id);
    this.#wrong = createElement('p', { class: 'sk-ed-wrong', id: `${id}-wrong` });
    const optional = field.isOptional ? ` ${words.editor.dialog.optional}` : '';
    const label = createElement('label', { for: id }, field.label + optional);
    const hint = createElement('p', { class: 'sk-ed-hint', id: `${id}-hint` }, field.hint);
    this.input.setAttribute('aria-describedby', `${id}-hint ${id}-wrong`);
    if (!field.isOptional) this.input.setAttribute('aria-required', 'true');
    this.element = createElement('div', { class: 'sk-ed-field' }, label, this.input);
    if (field.pick) this.element.append(this.#picker(field, words, dialog));
    this.element.append(hint, this.#wrong);
  }

  get value(): string {
    return this.input.value.trim();
  }

  /** Validates the value and shows the error; returns whether it is valid. */
  check(): boolean {
    const error = this.#field.validate(this.value);
    this.#wrong.textContent = error ?? '';
    this.input.setAttribute('aria-invalid', String(error !== undefined));
    return error === undefined;
  }

  #picker({ pick }: DialogField, words: EditorWords, dialog: HTMLDialogElement): HTMLElement {
    return createButton(words.editor.dialog.choosePicture, () => {
      // The picker would be covered by a modal dialog in the top layer, so the dialog is
      // shown non-modally until the picker answers or focus returns without an answer.
      dialog.close();
      dialog.show();
      const reopenModal = () => {
        dialog.removeEventListener('focusin', reopenModal);
        if (!dialog.isConnected) return;
        dialog.close();
        dialog.showModal();
        this.input.focus();
      };
      dialog.addEventListener('focusin', reopenModal);
      void pick!().then((value) => {
        if (value !== undefined) this.input.value = value;
        reopenModal();
      }, reopenModal);
    });
  }
}

function createInput(field: DialogField, id: string) {
  const { choices, value, isLong, isOptional } = field;
  if (!choices) {
    const input = isLong
      ? createElement('textarea', { id, rows: '3' })
      : createElement('input', { id, type: 'text' });
    input.value = value;
    return input;
  }
  const select = createElement('select', { id });
  const isKnown = choices.some((choice) => choice.value === value);
  if (isOptional || !isKnown)
    select.append(createElement('option', { value: isKnown ? '' : value }, value));
  for (const choice of choices)
    select.append(createElement('option', { value: choice.value }, choice.label));
  select.value = value;
  return select;
}
