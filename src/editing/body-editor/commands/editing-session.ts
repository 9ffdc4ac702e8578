import { EditorState, type Plugin, type Transaction } from 'prosemirror-state';
import { Origins } from '../read/block-origins.ts';
import { readBody } from '../read/read-body.ts';
import { BodyWriter } from '../write/write-body.ts';
import { plugins, withRoom } from './editor-plugins.ts';

/** Texts read and documents written, for as long as an editor lives. */
export class Session {
  readonly #origins = new Origins();
  readonly #writer = new BodyWriter(this.#origins);
  readonly #plugins: readonly Plugin[];

  /** @param more what the surroundings add to the writing surface */
  constructor(more: readonly Plugin[] = []) {
    this.#plugins = [...more, ...plugins()];
  }

  /** A text to be edited, without a past. */
  open(text: string): EditorState {
    const doc = withRoom(readBody(text, this.#origins));
    return EditorState.create({ doc, plugins: [...this.#plugins] });
  }

  /** Another text in place of the one there is, so that it can be undone. */
  replace(state: EditorState, text: string): Transaction {
    const doc = withRoom(readBody(text, this.#origins));
    const tr = state.tr.replaceWith(0, state.doc.content.size, doc.content);
    return tr.setDocAttribute('origin', doc.attrs['origin']);
  }

  /** The text of what is edited. */
  write(state: EditorState): string {
    return this.#writer.write(state.doc);
  }
}
