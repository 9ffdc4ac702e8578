import type { EditorWords } from '../editor-options.ts';
import { createElement } from '../../../core/util/create-element.ts';
import { fillPlaceholders } from '../../../core/util/fill-placeholders.ts';

/** Text area with the whole MDX source. */
export class SourceView {
  /** The text area, hidden at first. */
  readonly element: HTMLTextAreaElement;

  /** @param onInput called after every change */
  constructor(label: string, words: EditorWords, onInput: () => void) {
    this.element = createElement('textarea', {
      class: 'sk-ed-source',
      'aria-label': fillPlaceholders(words.editor.source.name, { label }),
      spellcheck: 'false',
    });
    this.element.hidden = true;
    this.element.addEventListener('input', onInput);
  }

  /** The current text with its original line ends, which a text area normalises to LF. */
  get text(): string {
    const { value } = this.element;
    return this.#lineEnd === '\n' ? value : value.replace(/\n/g, this.#lineEnd);
  }

  /** Sets the text and remembers its line ends. */
  show(text: string): void {
    this.#lineEnd = /\r\n/.test(text) ? '\r\n' : '\n';
    this.element.value = text;
  }

  #lineEnd = '\n';
}
