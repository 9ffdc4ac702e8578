import { set, type Mend } from './patch.ts';

/** How far an arrow key moves the divider, in px. */
const stride = 40;

/** Ways of the arrow keys. */
const ways: Readonly<Record<string, number>> = { ArrowLeft: -stride, ArrowRight: stride };

function share(divider: HTMLElement): number {
  const before = divider.previousElementSibling?.getBoundingClientRect().width ?? 0;
  const whole = divider.parentElement?.getBoundingClientRect().width ?? 1;
  return Math.round((before / Math.max(whole, 1)) * 100);
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Drags the divider as a mouse would: the one way that Decap knows. */
async function drag(divider: HTMLElement, by: number): Promise<void> {
  const { x, y } = divider.getBoundingClientRect();
  const at = (clientX: number) => ({ bubbles: true, clientX, clientY: y, view: window });
  divider.dispatchEvent(new MouseEvent('mousedown', at(x)));
  // Decap must have taken in that the divider is held.
  await nextFrame();
  document.dispatchEvent(new MouseEvent('mousemove', at(x + by)));
  document.dispatchEvent(new MouseEvent('mouseup', at(x + by)));
  await nextFrame();
  set(divider, 'aria-valuenow', String(share(divider)));
}

/** The divider between form and preview, which Decap lets a mouse move and nothing else. */
export const divider: readonly Mend[] = [
  {
    selector: '.Resizer.vertical',
    put(element, words) {
      if (element.getAttribute('role') === 'separator') return;
      set(element, 'role', 'separator');
      set(element, 'tabindex', '0');
      set(element, 'aria-orientation', 'vertical');
      set(element, 'aria-label', words.mend.divider);
      set(element, 'aria-valuenow', String(share(element)));
      element.addEventListener('keydown', (event) => {
        const by = ways[event.key];
        if (by === undefined) return;
        event.preventDefault();
        void drag(element, by);
      });
    },
  },
];
