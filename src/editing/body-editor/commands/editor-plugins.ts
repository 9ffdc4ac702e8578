import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { history } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { nodeType } from '../schema/editor-schema.ts';
import { keys } from './key-bindings.ts';
import { tableShape } from './table-commands.ts';

/** What the writing surface can do, whatever is shown around it. */
export function plugins(): Plugin[] {
  return [
    keys(),
    history(),
    tableShape(),
    tableEditing(),
    dropCursor({ class: 'sk-ed-drop', color: false }),
    gapCursor(),
    roomAtTheEnd(),
  ];
}

/** The document with a paragraph last, to go on writing in after a table or a frame. */
export function withRoom(doc: Node): Node {
  return endsInText(doc) ? doc : doc.copy(doc.content.addToEnd(nodeType('paragraph').create()));
}

function endsInText(doc: Node): boolean {
  const { lastChild } = doc;
  return lastChild !== null && lastChild.isTextblock && !lastChild.type.spec.code;
}

/** Keeps a paragraph last; an empty one is not written. */
function roomAtTheEnd(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, _, { doc, tr }) =>
      transactions.some((one) => one.docChanged) && !endsInText(doc)
        ? tr.insert(doc.content.size, nodeType('paragraph').create())
        : null,
  });
}
