import { all, attribute, set, type Mend } from './patch.ts';

/** Id of the heading of a form, which Decap has none of. */
export const headingId = 'sk-view-heading';

function addHeading(view: HTMLElement): void {
  if (view.querySelector(`#${headingId}`)) return;
  const heading = document.createElement('h1');
  heading.id = headingId;
  heading.className = 'sk-hidden';
  view.prepend(heading);
}

/** The board can be used without dragging; that is nowhere to be seen. */
const sayHow: Mend['put'] = (top, words) => {
  if (top.querySelector('.sk-board-hint')) return;
  const hint = document.createElement('p');
  hint.className = 'sk-board-hint';
  hint.textContent = words.mend.boardHint;
  top.append(hint);
};

/** Regions and headings of Decap's views, and names of what is in them. */
export const views: readonly Mend[] = [
  {
    selector: "[class*='-EditorContainer']",
    // The preview beside it has a main part too; a name tells them apart.
    put: all(attribute('role', 'main'), attribute('aria-labelledby', headingId), addHeading),
  },
  { selector: "[class*='-WorkflowContainer']", put: attribute('role', 'main') },
  { selector: "[class*='-NotFoundContainer']", put: attribute('role', 'main') },
  { selector: "[class*='-NotFoundContainer'] h2", put: attribute('aria-level', '1') },
  {
    selector: "[class*='-ToolbarContainer']",
    put: all(
      attribute('role', 'region'),
      attribute('aria-label', (words) => words.mend.toolbar),
    ),
  },
  { selector: "[class*='-BackArrow']", put: attribute('aria-hidden', 'true') },
  { selector: '#preview-pane', put: attribute('title', (words) => words.preview) },
  { selector: "[class*='-AppHeaderLogo'] img", put: attribute('alt', '') },
  {
    selector: "[class*='-SidebarContainer']",
    put: attribute('aria-label', (words) => words.mend.kinds),
  },
  { selector: "[class*='-WorkflowTop-']", put: sayHow },
  // The columns have headings of the second rank.
  { selector: "[class*='-WorkflowLink'] h2", put: attribute('aria-level', '3') },
  {
    selector: "[class*='-SearchInput']",
    put: (box) => set(box, 'aria-label', box.getAttribute('placeholder') ?? ''),
  },
  { selector: "[role='menu'] > ul", put: attribute('role', 'none') },
  // Fields with choices speak English to those who listen; the language is said at least.
  { selector: "[class*='-a11yText']", put: attribute('lang', 'en') },
  {
    selector: "[class*='-multiValue'] > [role='button']",
    put: (button, words) => {
      const name = button.parentElement?.firstElementChild?.textContent ?? '';
      set(button, 'aria-label', words.mend.remove(name));
    },
  },
  {
    selector: '.Toastify__close-button',
    put: attribute('aria-label', (words) => words.close),
  },
  // How long it stays is nothing to listen to.
  { selector: '.Toastify__progress-bar--wrp', put: attribute('aria-hidden', 'true') },
  // The bar that shows how long something takes; what it says is said in words too.
  { selector: 'body > canvas', put: attribute('aria-hidden', 'true') },
];
