import { asLines, linesOf } from './paste-lines.ts';

/** A row to write a line of text in. */
export interface Row {
  /** Tells the row from others for as long as the form is open. */
  readonly key: number;
  /** What is written in it. */
  readonly text: string;
}

/** Where the keyboard is to go on. */
export interface Caret {
  /** Key of the row. */
  readonly key: number;
  /** Place in its text, in UTF-16 units as boxes count. */
  readonly offset: number;
}

/** A list being written: at least one row, empty ones among them. */
export interface Rows {
  /** The rows in order. */
  readonly rows: readonly Row[];
  /** Key for the next row that is made. */
  readonly nextKey: number;
  /** Where the keyboard goes; undefined when it stays where it is. */
  readonly caret?: Caret;
}

/** Something done with the row of a key. */
interface OfRow<Type extends string> {
  readonly type: Type;
  readonly key: number;
}

/** Something done with a stretch of a row's text: from an offset to another. */
interface OfStretch<Type extends string> extends OfRow<Type> {
  readonly from: number;
  readonly to: number;
}

/** The text of a row is now this. */
interface Write extends OfRow<'write'> {
  readonly text: string;
}

/** Text of several lines comes in place of what is marked. */
interface Paste extends OfStretch<'paste'> {
  readonly text: string;
}

/** A row changes places with its neighbour before (-1) or after (1). */
interface Move extends OfRow<'move'> {
  readonly by: -1 | 1;
}

/** An empty row comes last. */
interface Add {
  readonly type: 'add';
}

/**
 * What an editor can do with the rows. A key that is not there changes nothing.
 * `split` begins a new row at the caret, in place of what is marked; `join` lets
 * a row go on at the end of the one before it.
 */
export type Edit =
  Write | Paste | Move | OfStretch<'split'> | OfRow<'join'> | OfRow<'remove'> | Add;

/** The rows of a list of texts, one empty row when there are none. */
export function rowsOf(texts: readonly string[]): Rows {
  const shown = texts.length === 0 ? [''] : texts;
  return { rows: shown.map((text, key) => ({ key, text })), nextKey: shown.length };
}

/** What is kept of rows: the texts of those where something stands. */
export function textsOf({ rows }: Rows): string[] {
  return rows.map(({ text }) => text).filter((text) => text.trim() !== '');
}

/** The rows after an edit. No edit but `remove` loses a character other than those marked. */
export function edit(before: Rows, change: Edit): Rows {
  if (change.type === 'add') return withRowsAt(before, before.rows.length, 0, ['']);
  const at = before.rows.findIndex(({ key }) => key === change.key);
  const row = before.rows[at];
  if (row === undefined) return before;
  switch (change.type) {
    case 'write': {
      const lines = linesOf(change.text);
      if (lines.length > 1) return withRowsAt(before, at, 1, lines);
      const written = { key: row.key, text: change.text };
      return { rows: before.rows.with(at, written), nextKey: before.nextKey };
    }
    case 'split': {
      const [start, end] = around(row, change);
      const { rows, nextKey } = withRowsAt(before, at, 1, [start, end]);
      return { rows, nextKey, caret: { key: rows[at + 1]!.key, offset: 0 } };
    }
    case 'paste': {
      const [start, end] = around(row, change);
      const lines = asLines(change.text);
      const texts = [start + (lines[0] ?? ''), ...lines.slice(1)];
      const { rows, nextKey } = withRowsAt(before, at, 1, texts.with(-1, texts.at(-1)! + end));
      const last = rows[at + texts.length - 1]!;
      return { rows, nextKey, caret: { key: last.key, offset: last.text.length - end.length } };
    }
    case 'join': {
      const previous = before.rows[at - 1];
      if (previous === undefined) return before;
      const { rows, nextKey } = withRowsAt(before, at - 1, 2, [previous.text + row.text]);
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
      const { rows, nextKey } = withRowsAt(before, at, 1, texts);
      const next = rows[Math.min(at, rows.length - 1)]!;
      return { rows, nextKey, caret: { key: next.key, offset: next.text.length } };
    }
  }
}

/** What stands before and after what is marked. */
function around({ text }: Row, { from, to }: OfStretch<string>): [string, string] {
  return [text.slice(0, from), text.slice(Math.max(from, to))];
}

/** Rows with `texts` in place of `count` of them; the first that are replaced keep their keys. */
function withRowsAt({ rows, nextKey }: Rows, at: number, count: number, texts: string[]): Rows {
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
