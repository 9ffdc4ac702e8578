import { setAttribute, type DecapPatch } from './patch.ts';

/** Toggle buttons in the page whose state Decap shows by colour alone, with functions that return it. */
const toggleButtons = new Map<HTMLElement, () => boolean>();

/** A patch action that tracks a toggle button. Decap keeps some states in localStorage only. */
function registerToggle(isOn: (button: HTMLElement) => boolean): DecapPatch['apply'] {
  return (button) => {
    if (toggleButtons.has(button)) return;
    toggleButtons.set(button, () => isOn(button));
    // Some toggles cause no other change in the page that would be observed.
    button.addEventListener('click', () => requestAnimationFrame(updateToggles));
  };
}

/** Updates `aria-pressed` of all toggle buttons. */
export function updateToggles(): void {
  for (const [button, isOn] of toggleButtons) {
    if (button.isConnected) setAttribute(button, 'aria-pressed', String(isOn()));
    else toggleButtons.delete(button);
  }
}

const isFirst = (button: HTMLElement) => button.previousElementSibling === null;
const listIsGrid = () => localStorage.getItem('decap-cms.entries.viewStyle') === 'VIEW_STYLE_GRID';

/** Patches for the toggles of preview, scroll sync, and list or grid. */
export const togglePatches: readonly DecapPatch[] = [
  {
    selector: "[class*='-EditorToggle']",
    apply: registerToggle((button) =>
      isFirst(button)
        ? document.querySelector('#preview-pane') !== null
        : localStorage.getItem('cms.scroll-sync-enabled') !== 'false',
    ),
  },
  {
    selector: "[class*='-ViewControlsButton']",
    apply: registerToggle((button) => isFirst(button) !== listIsGrid()),
  },
];
