import type { Messages } from '../../../core/i18n/index.ts';

/** Texts that Decap's views are mended with. */
export type MendWords = Messages['admin'];

/** Something of Decap's that is put right whenever it appears. */
export interface Mend {
  /** What is looked for. Decap's class names end with what an element is for. */
  readonly selector: string;
  /** Puts it right. Called again and again, so it must not change what is right. */
  put(element: HTMLElement, words: MendWords): void;
}

/** Gives an element an attribute, unless it has it already. */
export function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Puts an attribute right; the value may be one of the texts. */
export function attribute(
  name: string,
  value: string | ((words: MendWords) => string),
): Mend['put'] {
  return (element, words) => {
    set(element, name, typeof value === 'string' ? value : value(words));
  };
}

/** Does several things to an element. */
export function all(...puts: readonly Mend['put'][]): Mend['put'] {
  return (element, words) => {
    for (const put of puts) put(element, words);
  };
}
