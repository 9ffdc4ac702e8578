import { setAttribute, type DecapPatch } from './patch.ts';

/** Step of the arrow keys in px. */
const stepPixels = 40;

/** Movement per arrow key in px. */
const keySteps: Readonly<Record<string, number>> = {
  ArrowLeft: -stepPixels,
  ArrowRight: stepPixels,
};

function positionPercent(divider: HTMLElement): number {
  const before = divider.previousElementSibling?.getBoundingClientRect().width ?? 0;
  const whole = divider.parentElement?.getBoundingClientRect().width ?? 1;
  return Math.round((before / Math.max(whole, 1)) * 100);
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Moves the divider by simulated mouse events, the only input that Decap supports. */
async function dragDivider(divider: HTMLElement, by: number): Promise<void> {
  const { x, y } = divider.getBoundingClientRect();
  const at = (clientX: number) => ({ bubbles: true, clientX, clientY: y, view: window });
  divider.dispatchEvent(new MouseEvent('mousedown', at(x)));
  // Decap has to process the mousedown event first.
  await nextFrame();
  document.dispatchEvent(new MouseEvent('mousemove', at(x + by)));
  document.dispatchEvent(new MouseEvent('mouseup', at(x + by)));
  await nextFrame();
  setAttribute(divider, 'aria-valuenow', String(positionPercent(divider)));
}

/** Patch that adds keyboard support to the divider between form and preview. */
export const divider: readonly DecapPatch[] = [
  {
    selector: '.Resizer.vertical',
    apply(element, words) {
      if (element.getAttribute('role') === 'separator') return;
      setAttribute(element, 'role', 'separator');
      setAttribute(element, 'tabindex', '0');
      setAttribute(element, 'aria-orientation', 'vertical');
      setAttribute(element, 'aria-label', words.decapPatches.divider);
      setAttribute(element, 'aria-valuenow', String(positionPercent(element)));
      element.addEventListener('keydown', (event) => {
        const by = keySteps[event.key];
        if (by === undefined) return;
        event.preventDefault();
        void dragDivider(element, by);
      });
    },
  },
];
