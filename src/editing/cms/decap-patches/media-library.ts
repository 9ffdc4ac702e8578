import { attribute, set, type Mend } from './patch.ts';

/** Decap's blue around the image that is chosen: the only sign of it there is. */
const chosen = 'rgb(58, 105, 199)';

function say(card: HTMLElement): void {
  const inner = card.firstElementChild;
  if (inner) set(card, 'aria-pressed', String(getComputedStyle(inner).borderTopColor === chosen));
}

/** A card has a stop for the Tab key, but does nothing there. */
function makeButton(card: HTMLElement): void {
  if (card.getAttribute('role') === 'button') return;
  const inner = card.firstElementChild as HTMLElement | null;
  // Two stops, one in the other, are one too many.
  inner?.removeAttribute('tabindex');
  set(card, 'role', 'button');
  say(card);
  card.addEventListener('keydown', (event) => {
    if (event.target !== card || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    inner?.click();
  });
}

/** The library of images: its name, and its cards as buttons. */
export const library: readonly Mend[] = [
  {
    selector: "[class*='StyledModal'][role='dialog']",
    put: (dialog, words) => {
      if (dialog.hasAttribute('aria-label')) return;
      set(dialog, 'aria-label', words.mend.library);
      // Which one is chosen is known when Decap has drawn it.
      const sayAll = () => {
        requestAnimationFrame(() => {
          const cards = "[class*='CardGridContainer'] [role='button']";
          for (const card of dialog.querySelectorAll<HTMLElement>(cards)) say(card);
        });
      };
      dialog.addEventListener('click', sayAll);
    },
  },
  { selector: "[class*='CardGridContainer'] div[tabindex='0']", put: makeButton },
  // The name of the file stands below.
  { selector: "img[class*='-CardImage']", put: attribute('alt', '') },
  // What is in it can be reached already.
  { selector: 'label.nc-fileUploadButton', put: (label) => label.removeAttribute('tabindex') },
];
