import { make } from './create-element.ts';
import type { SearchTexts } from './interface-texts.ts';

/** The elements of the dialog. */
export interface DialogParts {
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
export function makeDialog(texts: SearchTexts): DialogParts {
  const { words } = texts;
  const field = make('input', {
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
  const close = make('button', { type: 'button', class: 'search-dialog-close' }, words.close);
  const form = make(
    'form',
    { role: 'search', action: texts.search },
    make('h2', { id: 'sok-dialog-namn', class: 'visually-hidden' }, words.dialog),
    make('label', { for: field.id, class: 'visually-hidden' }, words.label),
    field,
    close,
  );
  const recent = make('section', { class: 'recent', hidden: '' });
  const help = make(
    'div',
    { 'data-search-help': '', hidden: '' },
    make('div', { 'data-search-advice': '' }),
    make('p', {}, make('a', { href: texts.index }, words.toIndex)),
    make('p', {}, make('a', { href: texts.ask }, words.ask)),
  );
  const body = make(
    'div',
    { class: 'search-dialog-body' },
    make('p', { class: 'search-status', 'data-search-status': '' }),
    make('div', { class: 'search-notes', 'data-search-notes': '' }),
    make('ol', { class: 'search-hits', role: 'list', 'data-search-results': '' }),
    help,
    recent,
  );
  const all = make('a', { href: texts.search, class: 'search-dialog-all' }, words.all);
  const keys = make('p', { id: 'sok-dialog-tangenter', class: 'search-keys' }, words.keys);
  const dialog = make(
    'dialog',
    { class: 'search-dialog', 'aria-labelledby': 'sok-dialog-namn' },
    // Fills the dialog, so that a click on the dialog itself is one beside it.
    make(
      'div',
      { class: 'search-dialog-frame' },
      form,
      body,
      make('div', { class: 'search-dialog-foot' }, all, keys),
      make('p', { role: 'status', class: 'visually-hidden' }),
    ),
  );
  return { dialog, form, field, close, recent, all };
}
