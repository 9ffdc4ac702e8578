import { setAttribute, type DecapPatch } from './patch.ts';

/** Selector of a field with its label, hint and errors. */
const fieldSelector = "[class*='-ControlContainer']";

/** Selector of inputs. */
const inputSelector = 'input:not([type=file]), textarea, [role=textbox]';

/** A part of a field by its class name, excluding nested fields. */
function fieldPart(container: Element, name: string): Element | null {
  return container.querySelector(
    `:scope > [class*='-${name}'], :scope > [class*='-ControlTopbar'] > [class*='-${name}']`,
  );
}

/** Updates the ids with the prefix `own` in `aria-describedby`, and keeps those that others have set. */
function updateDescribedBy(box: Element, ids: readonly string[], own: string): void {
  const others = (box.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((id) => id !== '' && !id.startsWith(own));
  const value = [...others, ...ids].join(' ');
  if (value) setAttribute(box, 'aria-describedby', value);
  else box.removeAttribute('aria-describedby');
}

/** Associates label, hint and error with the input. Decap only sets a technical `aria-label` on the container. */
function labelField(container: HTMLElement): void {
  container.removeAttribute('aria-label');
  const label = fieldPart(container, 'FieldLabel') as HTMLLabelElement | null;
  const id = label?.htmlFor;
  if (!label || !id) return;
  const own = `sk-${id}-`;
  const named = Object.entries({
    error: fieldPart(container, 'ControlErrorsList'),
    hint: fieldPart(container, 'ControlHint'),
  }).flatMap(([name, element]) => {
    if (element) element.id = own + name;
    return element ? [own + name] : [];
  });
  const target = container.querySelector(`#${CSS.escape(id)}`);
  if (target?.matches(inputSelector)) {
    updateDescribedBy(target, named, own);
    const isOurs = target.closest('.sk-field') !== null;
    if (!isOurs) setAttribute(target, 'aria-invalid', String(named[0] === `${own}error`));
    return;
  }
  // A group of fields has no input for a label: it becomes a named group.
  if (container.querySelector(':scope [class*="-ControlContainer"]') === null) return;
  label.id = `${own}name`;
  setAttribute(container, 'role', 'group');
  setAttribute(container, 'aria-labelledby', label.id);
  updateDescribedBy(container, named, own);
}

/** Patches for the labels and descriptions of form fields. */
export const fieldPatches: readonly DecapPatch[] = [{ selector: fieldSelector, apply: labelField }];

/** The innermost field around an element; null outside fields. */
export function enclosingField(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>(fieldSelector);
}
