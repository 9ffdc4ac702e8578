import { divider } from './pane-divider.ts';
import { fieldAround, fields } from './label-fields.ts';
import { library } from './media-library.ts';
import type { Mend, MendWords } from './patch.ts';
import { sayToggles, toggles } from './toggle-states.ts';
import { views } from './view-headings.ts';

const mends: readonly Mend[] = [...views, ...fields, ...library, ...toggles, ...divider];
const anything = mends.map(({ selector }) => selector).join(', ');

/** Puts right what is new, and nothing else: lists may be long. */
function mendWithin(root: HTMLElement, words: MendWords): void {
  if (!root.matches(anything) && root.querySelector(anything) === null) return;
  for (const { selector, put } of mends) {
    if (root.matches(selector)) put(root, words);
    for (const element of root.querySelectorAll<HTMLElement>(selector)) put(element, words);
  }
}

/**
 * Watches Decap's views and puts right what they lack for those who listen or
 * use keys. Looks at what has come since the last frame, once a frame.
 * @param after called each time something has been put right
 */
export function mendPage(words: MendWords, after: () => void): void {
  const come = new Set<HTMLElement>();
  const touched = new Set<HTMLElement>();
  const mend = () => {
    for (const root of come) if (root.isConnected) mendWithin(root, words);
    for (const element of touched) for (const { put } of fields) put(element, words);
    come.clear();
    touched.clear();
    sayToggles();
    after();
  };
  const note = ({ target, addedNodes }: MutationRecord) => {
    for (const node of addedNodes) if (node instanceof HTMLElement) come.add(node);
    const around = target instanceof Element ? fieldAround(target) : null;
    if (around) touched.add(around);
  };
  new MutationObserver((records) => {
    if (come.size === 0 && touched.size === 0) requestAnimationFrame(mend);
    for (const record of records) note(record);
  }).observe(document.body, { childList: true, subtree: true });
  mendWithin(document.body, words);
}
