import { set, type Mend } from './patch.ts';

/** A field with its name, how to fill it in, and what is wrong with it. */
const field = "[class*='-ControlContainer']";

/** What can be filled in. */
const boxes = 'input:not([type=file]), textarea, [role=textbox]';

/** The part of a field with a certain class name, not one of a field inside it. */
function part(container: Element, name: string): Element | null {
  return container.querySelector(
    `:scope > [class*='-${name}'], :scope > [class*='-ControlTopbar'] > [class*='-${name}']`,
  );
}

/** Adds ids to a list of them that others write in too, and takes away the ones that are gone. */
function describe(box: Element, ids: readonly string[], own: string): void {
  const others = (box.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((id) => id !== '' && !id.startsWith(own));
  const value = [...others, ...ids].join(' ');
  if (value) set(box, 'aria-describedby', value);
  else box.removeAttribute('aria-describedby');
}

/** Decap names the sort of a field, in words for programmers, and ties nothing to its box. */
function tie(container: HTMLElement): void {
  container.removeAttribute('aria-label');
  const label = part(container, 'FieldLabel') as HTMLLabelElement | null;
  const id = label?.htmlFor;
  if (!label || !id) return;
  const own = `sk-${id}-`;
  const named = Object.entries({
    error: part(container, 'ControlErrorsList'),
    hint: part(container, 'ControlHint'),
  }).flatMap(([name, element]) => {
    if (element) element.id = own + name;
    return element ? [own + name] : [];
  });
  const target = container.querySelector(`#${CSS.escape(id)}`);
  if (target?.matches(boxes)) {
    describe(target, named, own);
    const isOurs = target.closest('.sk-field') !== null;
    if (!isOurs) set(target, 'aria-invalid', String(named[0] === `${own}error`));
    return;
  }
  // A group of fields has a name, though nothing that a label could belong to.
  if (container.querySelector(':scope [class*="-ControlContainer"]') === null) return;
  label.id = `${own}name`;
  set(container, 'role', 'group');
  set(container, 'aria-labelledby', label.id);
  describe(container, named, own);
}

/** Names and descriptions of the fields of a form. */
export const fields: readonly Mend[] = [{ selector: field, put: tie }];

/** The field in which something has come or gone: an error, or a part that was closed. */
export function fieldAround(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>(field);
}
