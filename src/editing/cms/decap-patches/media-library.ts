import { patchAttribute, setAttribute, type DecapPatch } from './patch.ts';

/** Border colour of Decap's selected card, which is the only sign of its state. */
const selectedBorderColor = 'rgb(58, 105, 199)';

function updatePressed(card: HTMLElement): void {
  const inner = card.firstElementChild;
  if (inner)
    setAttribute(
      card,
      'aria-pressed',
      String(getComputedStyle(inner).borderTopColor === selectedBorderColor),
    );
}

/** Makes a card a button with keyboard support; Decap makes it focusable only. */
function makeCardButton(card: HTMLElement): void {
  if (card.getAttribute('role') === 'button') return;
  const inner = card.firstElementChild as HTMLElement | null;
  // The nested tab stop is redundant.
  inner?.removeAttribute('tabindex');
  setAttribute(card, 'role', 'button');
  updatePressed(card);
  card.addEventListener('keydown', (event) => {
    if (event.target !== card || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    inner?.click();
  });
}

/** Patches for the media library: its name, and its cards as buttons. */
export const mediaLibraryPatches: readonly DecapPatch[] = [
  {
    selector: "[class*='StyledModal'][role='dialog']",
    apply: (dialog, words) => {
      if (dialog.hasAttribute('aria-label')) return;
      setAttribute(dialog, 'aria-label', words.decapPatches.library);
      // The selection is visible only after Decap has rendered.
      const updateAll = () => {
        requestAnimationFrame(() => {
          const cards = "[class*='CardGridContainer'] [role='button']";
          for (const card of dialog.querySelectorAll<HTMLElement>(cards)) updatePressed(card);
        });
      };
      dialog.addEventListener('click', updateAll);
    },
  },
  { selector: "[class*='CardGridContainer'] div[tabindex='0']", apply: makeCardButton },
  // Decorative: the file name is shown below.
  { selector: "img[class*='-CardImage']", apply: patchAttribute('alt', '') },
  // The input inside is focusable already.
  { selector: 'label.nc-fileUploadButton', apply: (label) => label.removeAttribute('tabindex') },
];
