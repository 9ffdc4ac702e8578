import { divider } from './pane-divider.ts';
import { enclosingField, fieldPatches } from './label-fields.ts';
import { mediaLibraryPatches } from './media-library.ts';
import type { DecapPatch, PatchTexts } from './patch.ts';
import { updateToggles, togglePatches } from './toggle-states.ts';
import { viewPatches } from './view-headings.ts';

const patches: readonly DecapPatch[] = [
  ...viewPatches,
  ...fieldPatches,
  ...mediaLibraryPatches,
  ...togglePatches,
  ...divider,
];
const anySelector = patches.map(({ selector }) => selector).join(', ');

/** Applies the patches to an added element and its descendants, not to the whole page: lists can be long. */
function patchWithin(root: HTMLElement, words: PatchTexts): void {
  if (!root.matches(anySelector) && root.querySelector(anySelector) === null) return;
  for (const { selector, apply } of patches) {
    if (root.matches(selector)) apply(root, words);
    for (const element of root.querySelectorAll<HTMLElement>(selector)) apply(element, words);
  }
}

/**
 * Observes Decap's views and patches their accessibility: names, roles, states and
 * keyboard support. Handles all elements added since the last frame, once per frame.
 * @param after called each time after patches have been applied
 */
export function patchPage(words: PatchTexts, after: () => void): void {
  const addedElements = new Set<HTMLElement>();
  const changedFields = new Set<HTMLElement>();
  const applyPatches = () => {
    for (const root of addedElements) if (root.isConnected) patchWithin(root, words);
    for (const element of changedFields)
      for (const { apply } of fieldPatches) apply(element, words);
    addedElements.clear();
    changedFields.clear();
    updateToggles();
    after();
  };
  const collect = ({ target, addedNodes }: MutationRecord) => {
    for (const node of addedNodes) if (node instanceof HTMLElement) addedElements.add(node);
    const enclosing = target instanceof Element ? enclosingField(target) : null;
    if (enclosing) changedFields.add(enclosing);
  };
  new MutationObserver((records) => {
    if (addedElements.size === 0 && changedFields.size === 0) requestAnimationFrame(applyPatches);
    for (const record of records) collect(record);
  }).observe(document.body, { childList: true, subtree: true });
  patchWithin(document.body, words);
}
