import { placeholderMark } from './interface-texts.ts';

/**
 * A text with its places filled in, as parts in order. The values are taken as
 * they are, whatever is in them; places beyond the values stay empty.
 */
export function fillIn<T>(text: string, ...values: readonly T[]): (string | T)[] {
  return text
    .split(placeholderMark)
    .flatMap((part, index) => {
      const value = values[index - 1];
      return index === 0 || value === undefined ? [part] : [value, part];
    })
    .filter((part) => part !== '');
}

/** A text with words or numbers filled in. */
export function filled(text: string, ...values: readonly (string | number)[]): string {
  return fillIn(text, ...values).join('');
}
