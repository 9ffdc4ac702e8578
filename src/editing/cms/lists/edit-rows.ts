import { pastedLines, splitLines } from './paste-lines.ts';

/** A row of the list editor with one line of text. */
export interface Row {
  /** Identifies the row while the form is open. */
  readonly key: number;
  readonly text: string;
}

/** A caret position to focus. */
export interface Caret {
  /** Key of the row. */
  readonly key: number;
  /** Offset in its text, in UTF-16 code units. */
  readonly offset: number;
}

/** State of the list editor: at least one row, possibly empty ones. */
export interface Rows {
  readonly rows: readonly Row[];
  /** Key of the next new row. */
  readonly nextKey: number;
  /** Caret position to focus; undefined when the focus does not move. */
  readonly caret?: Caret;
}

/** An edit of the row with a key. */
interface RowAction<Type extends string> {
  readonly type: Type;
  readonly key: number;
}

/** An edit that replaces the selected text of a row, from one offset to another. */
interface SelectionAction<Type extends string> extends RowAction<Type> {
  readonly from: number;
  readonly to: number;
}

/** Sets the text of a row. */
interface Write extends RowAction<'write'> {
  readonly text: string;
}

/** Replaces the selection by text of several lines. */
interface Paste extends SelectionAction<'paste'> {
  readonly text: string;
}

/** Swaps a row with its neighbour before (-1) or after (1). */
interface Move extends RowAction<'move'> {
  readonly by: -1 | 1;
}

/** Appends an empty row. */
interface Add {
  readonly type: 'add';
}

/**
 * An edit of the rows. One with an unknown key changes nothing. `split` replaces the
 * selection by a break into two rows; `join` appends a row to the one before it.
 */
export type Edit =
  Write | Paste | Move | SelectionAction<'split'> | RowAction<'join'> | RowAction<'remove'> | Add;

/** The editor state for a list of texts; one empty row when there are none. */
export function toRows(texts: readonly string[]): Rows {
  const shown = texts.length === 0 ? [''] : texts;
  return { rows: shown.map((text, key) => ({ key, text })), nextKey: shown.length };
}

/** The list of texts of a state, without blank rows. */
export function toTexts({ rows }: Rows): string[] {
  return rows.map(({ text }) => text).filter((text) => text.trim() !== '');
}

/** The state after an edit. Only `remove` deletes text other than the selection. */
export function applyEdit(before: Rows, change: Edit): Rows {
  if (change.type === 'add') return replaceRows(before, before.rows.length, 0, ['']);
  const at = before.rows.findIndex(({ key }) => key === change.key);
  const row = before.rows[at];
  if (row === undefined) return before;
  switch (change.type) {
    case 'write': {
      const lines = splitLines(change.text);
      if (lines.length > 1) return replaceRows(before, at, 1, lines);
      const written = { key: row.key, text: change.text };
      return { rows: before.rows.with(at, written), nextKey: before.nextKey };
    }
    case 'split': {
      const [start, end] = splitAtSelection(row, change);
      const { rows, nextKey } = replaceRows(before, at, 1, [start, end]);
      return { rows, nextKey, caret: { key: rows[at + 1]!.key, offset: 0 } };
    }
    case 'paste': {
      const [start, end] = splitAtSelection(row, change);
      const lines = pastedLines(change.text);
      const texts = [start + (lines[0] ?? ''), ...lines.slice(1)];
      const { rows, nextKey } = replaceRows(before, at, 1, texts.with(-1, texts.at(-1)! + end));
      const last = rows[at + texts.length - 1]!;
      return { rows, nextKey, caret: { key: last.key, offset: last.text.length - end.length } };
    }
    case 'join': {
      const previous = before.rows[at - 1];
      if (previous === undefined) return before;
      const { rows, nextKey } = replaceRows(before, at - 1, 2, [previous.text + row.text]);
      return { rows, nextKey, caret: { key: previous.key, offset: previous.text.length } };
    }
    case 'move': {
      const neighbour = before.rows[at + change.by];
      if (neighbour === undefined) return before;
      const rows = before.rows.with(at, neighbour).with(at + change.by, row);
      return { rows, nextKey: before.nextKey };
    }
    case 'remove': {
      const texts = before.rows.length === 1 ? [''] : [];
      const { rows, nextKey } = replaceRows(before, at, 1, texts);
      const next = rows[Math.min(at, rows.length - 1)]!;
      return { rows, nextKey, caret: { key: next.key, offset: next.text.length } };
    }
  }
}

/** The text before and after the selection. */
function splitAtSelection({ text }: Row, { from, to }: SelectionAction<string>): [string, string] {
  return [text.slice(0, from), text.slice(Math.max(from, to))];
}

/** Replaces `count` rows by rows with `texts`; the keys of replaced rows are reused in order. */
function replaceRows({ rows, nextKey }: Rows, at: number, count: number, texts: string[]): Rows {
  let next = nextKey;
  const made = texts.map((text, index) => {
    const old = index < count ? rows[at + index] : undefined;
    return { key: old?.key ?? next++, text };
  });
  const all = rows.toSpliced(at, count, ...made);
  const last = all[at + Math.max(made.length, 1) - 1];
  return {
    rows: all,
    nextKey: next,
    ...(last ? { caret: { key: last.key, offset: last.text.length } } : {}),
  };
}
