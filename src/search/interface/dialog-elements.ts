import { createElement } from '../../core/util/create-element.ts';
import type { SearchTexts } from './interface-texts.ts';

/** The elements of the dialog. */
export interface DialogElements {
  readonly dialog: HTMLDialogElement;
  readonly form: HTMLFormElement;
  /** The field to type in. */
  readonly field: HTMLInputElement;
  readonly close: HTMLButtonElement;
  /** Where recent searches go. */
  readonly recent: HTMLElement;
  /** Leads to the search page. */
  readonly all: HTMLAnchorElement;
}

/** Makes the dialog, which stands in no page before it is asked for. */
export function createDialogElements(texts: SearchTexts): DialogElements {
  const { words } = texts;
  const field = createElement('input', {
    type: 'search',
    name: 'q',
    id: 'sok-dialog-falt',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
    placeholder: words.placeholder,
    'aria-describedby': 'sok-dialog-tangenter',
    autofocus: '',
  });
  const close = createElement(
    'button',
    { type: 'button', class: 'search-dialog-close' },
    words.close,
  );
  const form = createElement(
    'form',
    { role: 'search', action: texts.search },
    createElement('h2', { id: 'sok-dialog-namn', class: 'visually-hidden' }, words.dialog),
    createElement('label', { for: field.id, class: 'visually-hidden' }, words.label),
    field,
    close,
  );
  const recent = createElement('section', { class: 'recent', hidden: '' });
  const help = createElement(
    'div',
    { 'data-search-help': '', hidden: '' },
    createElement('div', { 'data-search-advice': '' }),
    createElement('p', {}, createElement('a', { href: texts.index }, words.toIndex)),
    createElement('p', {}, createElement('a', { href: texts.ask }, words.ask)),
  );
  const body = createElement(
    'div',
    { class: 'search-dialog-body' },
    createElement('p', { class: 'search-status', 'data-search-status': '' }),
    createElement('div', { class: 'search-notes', 'data-search-notes': '' }),
    createElement('ol', { class: 'search-hits', role: 'list', 'data-search-results': '' }),
    help,
    recent,
  );
  const all = createElement('a', { href: texts.search, class: 'search-dialog-all' }, words.all);
  const keys = createElement('p', { id: 'sok-dialog-tangenter', class: 'search-keys' }, words.keys);
  const dialog = createElement(
    'dialog',
    { class: 'search-dialog', 'aria-labelledby': 'sok-dialog-namn' },
    // Fills the dialog, so that a click on the dialog itself is one beside it.
    createElement(
      'div',
      { class: 'search-dialog-frame' },
      form,
      body,
      createElement('div', { class: 'search-dialog-foot' }, all, keys),
      createElement('p', { role: 'status', class: 'visually-hidden' }),
    ),
  );
  return { dialog, form, field, close, recent, all };
}
