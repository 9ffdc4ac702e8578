import type { Messages } from '../../../core/i18n/index.ts';
import { createElement } from '../../../core/util/create-element.ts';
import { findNames } from '../references/search-names.ts';
import type { NameSource } from '../references/name-source.ts';
import { addressFrom, pagesOf, type Page } from './published-addresses.ts';

/** What {@link createAddressInput} is made with. */
export interface AddressInputOptions {
  readonly id: string;
  readonly className: string;
  /** URL of the site's home page, with a slash at the end. */
  readonly site: string;
  /** Names of the pages to suggest. */
  readonly names: NameSource;
  readonly messages: Messages;
  /** Called when the value changes. */
  change(): void;
}

/** An input for an address on the site, with pages suggested by name. */
export interface AddressInput {
  readonly element: HTMLElement;
  value(): string;
  set(address: string): void;
  /** Shows what is wrong; undefined when nothing is. */
  tell(problem: string | undefined): void;
  /** Stops pending work; the element is removed by Decap. */
  destroy(): void;
}

/** Creates an {@link AddressInput}. Any address can be typed, since not all pages are in the index. */
export function createAddressInput(options: AddressInputOptions): AddressInput {
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
