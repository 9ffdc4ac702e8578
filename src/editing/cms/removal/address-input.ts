import type { Messages } from '../../../core/i18n/index.ts';
import { createElement } from '../../../core/util/create-element.ts';
import { findNames } from '../references/search-names.ts';
import type { NameSource } from '../references/name-source.ts';
import { addressFrom, pagesOf, type Page } from './published-addresses.ts';

/** What a box for an address is made with. */
export interface AddressBoxOptions {
  /** Id of the box. */
  readonly id: string;
  /** Class of the box. */
  readonly className: string;
  /** Whole address of the site's home page. */
  readonly site: string;
  /** The names of pages. */
  readonly names: NameSource;
  readonly messages: Messages;
  /** Another address stands in the box. */
  change(): void;
}

/** A box for an address on the site, with pages suggested by name. */
export interface AddressBox {
  readonly element: HTMLElement;
  /** What stands in the box. */
  value(): string;
  /** Puts an address into the box. */
  set(address: string): void;
  /** Says what is wrong; undefined when nothing is. */
  tell(problem: string | undefined): void;
  /** Lets go of it. */
  destroy(): void;
}

/** Makes the box. Any address can be written in it, as not all pages are in the index. */
export function makeAddressBox(options: AddressBoxOptions): AddressBox {
  const { id, className, site, names, messages, change } = options;
  const words = messages.lists.removal;
  const suggestions = createElement('datalist', { id: `${id}-pages` });
  const input = createElement('input', {
    ...{ id, class: className, type: 'text', list: suggestions.id, autocomplete: 'off' },
    ...{ spellcheck: 'false', 'aria-describedby': `${id}-hint ${id}-status` },
  });
  const status = createElement('p', { id: `${id}-status`, class: 'sk-status', role: 'status' });
  const hint = createElement(
    'p',
    { id: `${id}-hint`, class: 'sk-note' },
    messages.form.removal.to.hint,
  );
  let pages: readonly Page[] = [];
  let isGone = false;

  const kindOf = ({ kind }: Page) => messages.kinds[kind].one.toLowerCase();
  const suggest = () => {
    const isAddress = input.value.startsWith('/');
    const found = findNames(pages, isAddress ? '' : input.value).names as readonly Page[];
    suggestions.replaceChildren(
      ...found.map((page) =>
        createElement('option', { value: page.id }, `${page.name} (${kindOf(page)})`),
      ),
    );
  };
  const tell = (problem: string | undefined) => {
    const page = pages.find((one) => one.id === input.value.trim());
    const text = problem ?? (page ? words.leadsTo(page.name, kindOf(page)) : '');
    if (status.textContent !== text) status.textContent = text;
    status.classList.toggle('sk-wrong', problem !== undefined);
    input.setAttribute('aria-invalid', String(problem !== undefined));
  };
  input.addEventListener('focus', () => {
    names.names().then(
      (all) => {
        if (isGone) return;
        pages = pagesOf(all);
        suggest();
      },
      () => undefined,
    );
  });
  input.addEventListener('input', () => {
    suggest();
    tell(undefined);
    change();
  });
  input.addEventListener('change', () => {
    const address = addressFrom(input.value, site);
    if (address === input.value) return;
    input.value = address;
    tell(undefined);
    change();
  });
  return {
    element: createElement('div', {}, input, suggestions, hint, status),
    value: () => input.value,
    set: (address) => {
      input.value = address;
    },
    tell,
    destroy: () => {
      isGone = true;
    },
  };
}
