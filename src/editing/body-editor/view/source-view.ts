import type { EditorWords } from '../editor-options.ts';
import { element } from './create-element.ts';
import { fill } from './fill-placeholder.ts';

/** The whole text as it is written, to be edited as such. */
export class SourceView {
  /** Its box, hidden at first. */
  readonly element: HTMLTextAreaElement;

  /** @param onInput hears of every change */
  constructor(label: string, words: EditorWords, onInput: () => void) {
    this.element = element('textarea', {
      class: 'sk-ed-source',
      'aria-label': fill(words.editor.source.name, { label }),
      spellcheck: 'false',
    });
    this.element.hidden = true;
    this.element.addEventListener('input', onInput);
  }

  /** The text in the box. A browser's box knows one kind of line end; the text gets back its own. */
  get text(): string {
    const { value } = this.element;
    return this.#lineEnd === '\n' ? value : value.replace(/\n/g, this.#lineEnd);
  }

  /** Puts a text into the box. */
  show(text: string): void {
    this.#lineEnd = /\r\n/.test(text) ? '\r\n' : '\n';
    this.element.value = text;
  }

  #lineEnd = '\n';
}
