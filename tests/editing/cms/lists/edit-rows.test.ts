import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEdit,
  toRows,
  toTexts,
  type Edit,
  type Rows,
} from '../../../../src/editing/cms/lists/edit-rows.ts';

const texts = ({ rows }: Rows) => rows.map(({ text }) => text);
const after = (before: readonly string[], ...edits: Edit[]) =>
  edits.reduce(applyEdit, toRows(before));
const caret = ({ rows, caret: at }: Rows) =>
  at && [rows.findIndex(({ key }) => key === at.key), at.offset];

describe('rows', () => {
  it('are one, and empty, when there are no texts', () => {
    expect(texts(toRows([]))).toEqual(['']);
    expect(toTexts(toRows([]))).toEqual([]);
  });

  it('are split at the caret, which goes to the start of the new row', () => {
    const made = after(['Ring nu.', 'Sen'], { type: 'split', key: 0, from: 4, to: 4 });
    expect(texts(made)).toEqual(['Ring', ' nu.', 'Sen']);
    expect(caret(made)).toEqual([1, 0]);
  });

  it('lose what is marked when they are split', () => {
    const made = after(['Ring nu.'], { type: 'split', key: 0, from: 4, to: 7 });
    expect(texts(made)).toEqual(['Ring', '.']);
  });

  it('are joined to the one before, with the caret between', () => {
    const made = after(['Ring', ' nu.'], { type: 'join', key: 1 });
    expect(texts(made)).toEqual(['Ring nu.']);
    expect(caret(made)).toEqual([0, 4]);
  });

  it('stay when there is none before to join', () => {
    const before = toRows(['Ring', 'Sen']);
    expect(applyEdit(before, { type: 'join', key: 0 })).toBe(before);
  });

  it('become several when several lines are pasted, with the caret after what was pasted', () => {
    const text = 'ett\r\n\n  två \ntre';
    const made = after(['Först sist', 'Sen'], { type: 'paste', key: 0, from: 6, to: 6, text });
    expect(texts(made)).toEqual(['Först ett', 'två', 'tresist', 'Sen']);
    expect(caret(made)).toEqual([2, 3]);
  });

  it('become several when what is written holds a break', () => {
    expect(texts(after(['A'], { type: 'write', key: 0, text: 'A\nB' }))).toEqual(['A', 'B']);
  });

  it('change places with a neighbour, and keep their keys', () => {
    const made = after(['A', 'B', 'C'], { type: 'move', key: 2, by: -1 });
    expect(made.rows).toEqual([
      { key: 0, text: 'A' },
      { key: 2, text: 'C' },
      { key: 1, text: 'B' },
    ]);
    expect(applyEdit(made, { type: 'move', key: 0, by: -1 })).toBe(made);
  });

  it('are removed, with the caret in the row that takes the place', () => {
    const made = after(['A', 'B', 'Ce'], { type: 'remove', key: 1 });
    expect(texts(made)).toEqual(['A', 'Ce']);
    expect(caret(made)).toEqual([1, 2]);
    expect(caret(applyEdit(made, { type: 'remove', key: 2 }))).toEqual([0, 1]);
  });

  it('are never none', () => {
    expect(texts(after(['A'], { type: 'remove', key: 0 }))).toEqual(['']);
  });

  it('are added last, empty, and empty ones are not kept', () => {
    const made = after(['A'], { type: 'add' });
    expect(texts(made)).toEqual(['A', '']);
    expect(caret(made)).toEqual([1, 0]);
    expect(toTexts(made)).toEqual(['A']);
  });

  it('are not changed by an edit of a row that is gone', () => {
    const before = toRows(['A']);
    expect(applyEdit(before, { type: 'write', key: 7, text: 'B' })).toBe(before);
  });
});

const line = fc.string({ maxLength: 12 }).map((text) => text.replace(/[\r\n\u2028\u2029]/g, ' '));
const list = fc.array(line, { minLength: 1, maxLength: 8 });
const somewhere = fc.record({ at: fc.nat(), from: fc.nat(12), length: fc.nat(4) });

/** A key of the rows and a stretch in the text of it. */
function stretchIn(rows: Rows, { at, from, length }: { at: number; from: number; length: number }) {
  const { key, text } = rows.rows[at % rows.rows.length]!;
  const start = Math.min(from, text.length);
  return { key, from: start, to: Math.min(start + length, text.length) };
}

describe('any rows', () => {
  it('are as before when they are split and joined again', () => {
    fc.assert(
      fc.property(list, somewhere, (before, place) => {
        const rows = toRows(before);
        const { key, from } = stretchIn(rows, place);
        const split = applyEdit(rows, { type: 'split', key, from, to: from });
        const joined = applyEdit(split, { type: 'join', key: split.caret!.key });
        expect(texts(joined)).toEqual(before);
        expect(joined.caret).toEqual({ key, offset: from });
      }),
    );
  });

  it('are as before when one is moved there and back', () => {
    fc.assert(
      fc.property(list, fc.nat(), fc.constantFrom(-1 as const, 1 as const), (before, at, by) => {
        const rows = toRows(before);
        const key = at % before.length;
        const moved = applyEdit(rows, { type: 'move', key, by });
        if (moved === rows) return;
        const back = by === 1 ? -1 : 1;
        expect(applyEdit(moved, { type: 'move', key, by: back }).rows).toEqual(rows.rows);
      }),
    );
  });

  it('hold every word that was pasted, in order, around what stood there', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 2, maxLength: 6 });
    const breaks = fc.constantFrom('\n', '\r\n', '\n\n', ' \n\t');
    fc.assert(
      fc.property(list, somewhere, words, breaks, (before, place, pasted, br) => {
        const rows = toRows(before);
        const stretch = stretchIn(rows, place);
        const made = applyEdit(rows, { type: 'paste', text: pasted.join(br), ...stretch });
        const at = rows.rows.findIndex(({ key }) => key === stretch.key);
        const old = before[at]!;
        const wanted = [...pasted];
        wanted[0] = old.slice(0, stretch.from) + wanted[0]!;
        wanted[wanted.length - 1] += old.slice(stretch.to);
        expect(texts(made)).toEqual([...before.slice(0, at), ...wanted, ...before.slice(at + 1)]);
      }),
    );
  });

  it('have a key each, one row at least, and the caret in one of them, whatever is done', () => {
    const place = fc.tuple(
      fc.constantFrom('split', 'join', 'move', 'remove', 'add', 'paste', 'write'),
      somewhere,
      line,
    );
    fc.assert(
      fc.property(list, fc.array(place, { maxLength: 20 }), (before, edits) => {
        let rows = toRows(before);
        for (const [type, where, text] of edits) {
          const stretch = stretchIn(rows, where);
          rows = applyEdit(rows, { ...stretch, type, text: `${text}\n${text}`, by: 1 } as Edit);
          expect(rows.rows.length).toBeGreaterThan(0);
          expect(new Set(rows.rows.map(({ key }) => key)).size).toBe(rows.rows.length);
          expect(rows.rows.every(({ key }) => key < rows.nextKey)).toBe(true);
          const target = rows.caret && rows.rows.find(({ key }) => key === rows.caret?.key);
          expect(rows.caret?.offset ?? 0).toBeLessThanOrEqual(target?.text.length ?? 0);
        }
      }),
    );
  });
});
