import { combine, patchAttribute, setAttribute, type DecapPatch } from './patch.ts';

/** Id of the heading that is added to forms. */
export const headingId = 'sk-view-heading';

function addHeading(view: HTMLElement): void {
  if (view.querySelector(`#${headingId}`)) return;
  const heading = document.createElement('h1');
  heading.id = headingId;
  heading.className = 'sk-hidden';
  view.prepend(heading);
}

/** Adds a hint that the board can be used without dragging. */
const addBoardHint: DecapPatch['apply'] = (top, words) => {
  if (top.querySelector('.sk-board-hint')) return;
  const hint = document.createElement('p');
  hint.className = 'sk-board-hint';
  hint.textContent = words.decapPatches.boardHint;
  top.append(hint);
};

/** Patches for landmarks, headings and accessible names of Decap's views. */
export const viewPatches: readonly DecapPatch[] = [
  {
    selector: "[class*='-EditorContainer']",
    // The preview has a main landmark too, so that this one needs a name.
    apply: combine(
      patchAttribute('role', 'main'),
      patchAttribute('aria-labelledby', headingId),
      addHeading,
    ),
  },
  { selector: "[class*='-WorkflowContainer']", apply: patchAttribute('role', 'main') },
  { selector: "[class*='-NotFoundContainer']", apply: patchAttribute('role', 'main') },
  { selector: "[class*='-NotFoundContainer'] h2", apply: patchAttribute('aria-level', '1') },
  {
    selector: "[class*='-ToolbarContainer']",
    apply: combine(
      patchAttribute('role', 'region'),
      patchAttribute('aria-label', (words) => words.decapPatches.toolbar),
    ),
  },
  { selector: "[class*='-BackArrow']", apply: patchAttribute('aria-hidden', 'true') },
  { selector: '#preview-pane', apply: patchAttribute('title', (words) => words.preview) },
  { selector: "[class*='-AppHeaderLogo'] img", apply: patchAttribute('alt', '') },
  {
    selector: "[class*='-SidebarContainer']",
    apply: patchAttribute('aria-label', (words) => words.decapPatches.kinds),
  },
  { selector: "[class*='-WorkflowTop-']", apply: addBoardHint },
  // The columns have headings of level 2.
  { selector: "[class*='-WorkflowLink'] h2", apply: patchAttribute('aria-level', '3') },
  {
    selector: "[class*='-SearchInput']",
    apply: (box) => setAttribute(box, 'aria-label', box.getAttribute('placeholder') ?? ''),
  },
  { selector: "[role='menu'] > ul", apply: patchAttribute('role', 'none') },
  // Screen reader texts of react-select are always English, so their language is marked.
  { selector: "[class*='-a11yText']", apply: patchAttribute('lang', 'en') },
  {
    selector: "[class*='-multiValue'] > [role='button']",
    apply: (button, words) => {
      const name = button.parentElement?.firstElementChild?.textContent ?? '';
      setAttribute(button, 'aria-label', words.decapPatches.remove(name));
    },
  },
  {
    selector: '.Toastify__close-button',
    apply: patchAttribute('aria-label', (words) => words.close),
  },
  // The remaining time is of no use to screen readers.
  { selector: '.Toastify__progress-bar--wrp', apply: patchAttribute('aria-hidden', 'true') },
  // The progress bar; its information is given as text too.
  { selector: 'body > canvas', apply: patchAttribute('aria-hidden', 'true') },
];
