import type { Messages } from '../../core/i18n/index.ts';

/** A glossary term that text can refer to. */
export interface TermName {
  readonly id: string;
  readonly name: string;
}

/** Where the editor gets pictures from. */
export interface PictureSource {
  /** Opens a picker to choose or upload a picture; undefined when it was cancelled. */
  choose(): Promise<{ readonly src: string } | undefined>;
  /** URL of the picture with a path such as `media/x.png`; undefined if unknown. */
  addressOf(src: string): string | undefined;
}

/** Interface texts that the editor shows. */
export type EditorWords = Pick<Messages, 'editor' | 'choices' | 'components' | 'fields'>;

/** Options of {@link import('./mount-body-editor.ts').mountBodyEditor}. */
export interface BodyEditorOptions {
  /** Empty element to mount the editor in. */
  readonly element: HTMLElement;
  /** Initial body: MDX without front matter. */
  readonly text: string;
  readonly words: EditorWords;
  /** Accessible name of the writing surface, when no element on the page names it. */
  readonly label?: string;
  /** Id of the element on the page that names the writing surface. */
  readonly labelledBy?: string;
  /** Picture picker; without it the path of a picture is typed. */
  readonly pictures?: PictureSource;
  /** Called with the whole text after changes, debounced. */
  onChange(text: string): void;
  /** The glossary; without it the ids of terms are typed. */
  terms?(): Promise<readonly TermName[]>;
}

/** A mounted body editor. */
export interface BodyEditor {
  /** The current body. */
  readonly text: string;
  /** Replaces the body and clears the undo history; does nothing if it is equal. */
  setText(text: string): void;
  /** Focuses the writing surface. */
  focus(): void;
  /** Reports a pending change and removes the editor from the page. */
  destroy(): void;
}
