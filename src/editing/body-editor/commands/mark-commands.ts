import type { Attrs } from 'prosemirror-model';
import { TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import { markType, schema } from '../schema/editor-schema.ts';

/** A range of inline content that has a mark, or is selected to get it. */
export interface MarkedRange {
  readonly from: number;
  readonly to: number;
  /** Attributes of the mark; undefined when it has none yet. */
  readonly attrs: Attrs | undefined;
  readonly text: string;
}

/** The whole range of the mark `name` around the selection; the selection itself if it has no such mark. */
export function markedRange(state: EditorState, name: string): MarkedRange {
  const { $from, from, to } = state.selection;
  const type = markType(name);
  const { parent } = $from;
  let offset = $from.start();
  let start: number | undefined;
  let found: Attrs | undefined;
  for (const child of parent.inlineContent ? parent.children : []) {
    const end = offset + child.nodeSize;
    const mark = type.isInSet(child.marks);
    if (!mark) start = undefined;
    else if (start === undefined || found !== mark.attrs) [start, found] = [offset, mark.attrs];
    const isHere = mark && offset <= from && to <= end;
    if (isHere && start !== undefined) {
      return { from: start, to: end, attrs: mark.attrs, text: textOf(state, start, end) };
    }
    offset = end;
  }
  return { from, to, attrs: undefined, text: textOf(state, from, to) };
}

function textOf(state: EditorState, from: number, to: number): string {
  return state.doc.textBetween(from, to, ' ', ' ');
}

/** Sets a mark on a range, and replaces its text if `text` differs. */
export function setMark(
  state: EditorState,
  range: MarkedRange,
  name: string,
  attrs: Attrs,
  text: string,
): Transaction {
  const mark = markType(name).create(attrs);
  const tr = state.tr;
  let { to } = range;
  if (text !== range.text) {
    const marks = mark.addToSet(state.doc.resolve(range.from).marks());
    tr.replaceRangeWith(range.from, range.to, schema.text(text, marks));
    to = range.from + text.length;
  } else {
    tr.removeMark(range.from, to, markType(name)).addMark(range.from, to, mark);
  }
  return tr.setSelection(TextSelection.create(tr.doc, to)).removeStoredMark(mark.type);
}

/** Removes the mark `name` from a range. */
export function removeMark(state: EditorState, range: MarkedRange, name: string): Transaction {
  return state.tr.removeMark(range.from, range.to, markType(name));
}
