import { EditorState, Plugin, type Transaction } from 'prosemirror-state';
import { BlockOrigins } from '../read/block-origins.ts';
import { readBody } from '../read/read-body.ts';
import { BodyWriter } from '../write/write-body.ts';
import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { history } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { tableEditing } from 'prosemirror-tables';
import { nodeType } from '../schema/editor-schema.ts';
import { keyBindings } from './key-bindings.ts';
import { enforceTableShape } from './table-commands.ts';

/**
 * Reads texts into ProseMirror states and writes states back to text, with one
 * set of block origins for the lifetime of an editor: unchanged blocks keep
 * their source byte for byte.
 */
export class EditingSession {
  readonly #origins = new BlockOrigins();
  readonly #writer = new BodyWriter(this.#origins);
  readonly #plugins: readonly Plugin[];

  /** @param extraPlugins plugins that take precedence over the editor's own */
  constructor(extraPlugins: readonly Plugin[] = []) {
    this.#plugins = [...extraPlugins, ...editorPlugins()];
  }

  /** A state for a text, with an empty undo history. */
  open(text: string): EditorState {
    const doc = withTrailingParagraph(readBody(text, this.#origins));
    return EditorState.create({ doc, plugins: [...this.#plugins] });
  }

  /** A transaction that replaces the whole text and can be undone. */
  replace(state: EditorState, text: string): Transaction {
    const doc = withTrailingParagraph(readBody(text, this.#origins));
    const tr = state.tr.replaceWith(0, state.doc.content.size, doc.content);
    return tr.setDocAttribute('origin', doc.attrs['origin']);
  }

  /** The MDX source of a state's document. */
  write(state: EditorState): string {
    return this.#writer.write(state.doc);
  }
}

/** The plugins of the writing surface: keys, history, tables, cursors. None of them needs the toolbar. */
function editorPlugins(): Plugin[] {
  return [
    keyBindings(),
    history(),
    enforceTableShape(),
    tableEditing(),
    dropCursor({ class: 'sk-ed-drop', color: false }),
    gapCursor(),
    keepTrailingParagraph(),
  ];
}

/** The document with a last paragraph, so that text can be typed after a final table or component. */
function withTrailingParagraph(doc: Node): Node {
  return endsInText(doc) ? doc : doc.copy(doc.content.addToEnd(nodeType('paragraph').create()));
}

function endsInText(doc: Node): boolean {
  const { lastChild } = doc;
  return lastChild !== null && lastChild.isTextblock && !lastChild.type.spec.code;
}

/** Appends a last paragraph after every change that removed it; an empty one is not written to the source. */
function keepTrailingParagraph(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, _, { doc, tr }) =>
      transactions.some((one) => one.docChanged) && !endsInText(doc)
        ? tr.insert(doc.content.size, nodeType('paragraph').create())
        : null,
  });
}
