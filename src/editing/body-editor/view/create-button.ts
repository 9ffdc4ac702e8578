import { createElement } from '../../../core/util/create-element.ts';

/** Creates a button of type `button` with a click handler. */
export function createButton(
  text: string,
  press: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  return createElement('button', { type: 'button', onclick: press, ...attributes }, text);
}
