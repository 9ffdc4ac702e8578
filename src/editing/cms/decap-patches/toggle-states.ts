import { set, type Mend } from './patch.ts';

/** Buttons that Decap tells on from off by colour alone, while they are in the page. */
const shown = new Map<HTMLElement, () => boolean>();

/** A button, and whether it is on. Decap remembers its choices on this device. */
function toggle(isOn: (button: HTMLElement) => boolean): Mend['put'] {
  return (button) => {
    if (shown.has(button)) return;
    shown.set(button, () => isOn(button));
    // Some of them change nothing else in the page.
    button.addEventListener('click', () => requestAnimationFrame(sayToggles));
  };
}

/** Says of every such button whether it is on. */
export function sayToggles(): void {
  for (const [button, isOn] of shown) {
    if (button.isConnected) set(button, 'aria-pressed', String(isOn()));
    else shown.delete(button);
  }
}

const isFirst = (button: HTMLElement) => button.previousElementSibling === null;
const listIsGrid = () => localStorage.getItem('decap-cms.entries.viewStyle') === 'VIEW_STYLE_GRID';

/** The buttons beside a form, for the preview and for scrolling together; and list or grid. */
export const toggles: readonly Mend[] = [
  {
    selector: "[class*='-EditorToggle']",
    put: toggle((button) =>
      isFirst(button)
        ? document.querySelector('#preview-pane') !== null
        : localStorage.getItem('cms.scroll-sync-enabled') !== 'false',
    ),
  },
  {
    selector: "[class*='-ViewControlsButton']",
    put: toggle((button) => isFirst(button) !== listIsGrid()),
  },
];
