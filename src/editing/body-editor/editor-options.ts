import type { Messages } from '../../core/i18n/index.ts';

/** A word that has an explanation of its own, to choose among. */
export interface TermName {
  readonly id: string;
  readonly name: string;
}

/** How the editor gets at pictures. */
export interface PictureSource {
  /** Lets the person choose or add a picture; undefined when they changed their mind. */
  choose(): Promise<{ readonly src: string } | undefined>;
  /** Address at which the browser finds the picture with a path such as `media/x.png`. */
  addressOf(src: string): string | undefined;
}

/** Texts that the editor shows. */
export type EditorWords = Pick<Messages, 'editor' | 'choices'>;

/** What a body editor is made with. */
export interface BodyEditorOptions {
  /** Empty element that the editor fills. */
  readonly element: HTMLElement;
  /** The body to begin with: MDX without front matter. */
  readonly text: string;
  /** Texts of the interface. */
  readonly words: EditorWords;
  /** Name of the writing surface, when nothing on the page names it. */
  readonly label?: string;
  /** Id of the element on the page that names the writing surface. */
  readonly labelledBy?: string;
  /** Where pictures come from; without it a picture's path is typed. */
  readonly pictures?: PictureSource;
  /** Hears of every change, a moment after it was made. */
  onChange(text: string): void;
  /** Words that can be explained; without it their ids are typed. */
  terms?(): Promise<readonly TermName[]>;
}

/** An editor in a page. */
export interface BodyEditor {
  /** The body as it stands now. */
  readonly text: string;
  /** Puts another body in its place. Nothing happens when it is the same. */
  setText(text: string): void;
  /** Moves the keyboard to the writing surface. */
  focus(): void;
  /** Tells of the last change, and takes the editor away. */
  destroy(): void;
}
