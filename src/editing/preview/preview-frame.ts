/** What the window of a preview is told about itself. */
export interface FrameFurnishing {
  /** What it is called, for those who cannot see it. */
  readonly title: string;
  /** Language of what is in it. */
  readonly language: string;
  /** `light` or `dark` where the reader has chosen; else the device decides. */
  readonly theme: string | null | undefined;
}

/** Makes the window of a preview like a page of the site: its language, and light or dark. */
export function setUpFrame(document: Document, { title, language, theme }: FrameFurnishing): void {
  const root = document.documentElement;
  root.lang = language;
  document.title = title;
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
  const frame = document.defaultView?.frameElement;
  if (frame) frame.setAttribute('title', title);
}

/**
 * Links within the page go to their place. The window has the address of the
 * editor's own page, which they would otherwise lead to; all other links open
 * beside the editor.
 */
export function followLink(event: { readonly target: unknown; preventDefault(): void }): void {
  const link = (event.target as Element).closest('a');
  if (!link) return;
  const href = link.getAttribute('href') ?? '';
  if (!href.startsWith('#')) {
    link.target = '_blank';
    link.rel = 'noopener';
    return;
  }
  event.preventDefault();
  link.ownerDocument.getElementById(decodeURIComponent(href.slice(1)))?.scrollIntoView();
}
