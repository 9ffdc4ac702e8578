/** Anchor of footnote `number`. */
export function footnoteId(number: number): string {
  return `fotnot-${number}`;
}

/** Anchor of the place in the text that points at footnote `number`, the `index`th from 0. */
export function referenceId(number: number, index: number): string {
  return index <= 0 ? `fotnotsmarke-${number}` : `fotnotsmarke-${number}-${index + 1}`;
}
