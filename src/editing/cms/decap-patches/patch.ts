import type { Messages } from '../../../core/i18n/index.ts';

/** Texts that patches add to Decap's views. */
export type PatchTexts = Messages['admin'];

/** A correction of one element of Decap's interface, applied whenever it appears. */
export interface DecapPatch {
  /** CSS selector. Decap's generated class names end with the name of the component. */
  readonly selector: string;
  /** Corrects the element. Called repeatedly, so it must be idempotent. */
  apply(element: HTMLElement, words: PatchTexts): void;
}

/** Sets an attribute if its value differs, to avoid needless mutations. */
export function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** A patch action that sets an attribute to a value, or to one of the texts. */
export function patchAttribute(
  name: string,
  value: string | ((words: PatchTexts) => string),
): DecapPatch['apply'] {
  return (element, words) => {
    setAttribute(element, name, typeof value === 'string' ? value : value(words));
  };
}

/** Combines several patch actions into one. */
export function combine(...actions: readonly DecapPatch['apply'][]): DecapPatch['apply'] {
  return (element, words) => {
    for (const apply of actions) apply(element, words);
  };
}
