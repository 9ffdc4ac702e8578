import fc from 'fast-check';
import { Fragment, Slice, type Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { schema } from '../../../src/editing/body-editor/schema/editor-schema.ts';
import { compile } from '../../core/mdx/compile-fixture.ts';
import { block, difference, open, textBlocks, write } from './editor-fixture.ts';
import { anyBlock, markedParagraph } from './random-documents.ts';

/** What is wrong with what a document says, not with how it is written. */
const own = new Set(['heading-level-skipped', 'repeated-heading', 'empty-component']);

function problemsIn(source: string): string[] {
  return compile(source)
    .problems.map(({ code }) => code)
    .filter((code) => !own.has(code));
}

describe('a document made in the editor', () => {
  it('keeps how its text is set', () => {
    fc.assert(
      fc.property(markedParagraph, (one) => {
        const source = write(one);
        expect(problemsIn(source)).toEqual([]);
        expect(difference(block('doc', {}, one), open(source).doc)).toBeUndefined();
      }),
      { numRuns: 800 },
    );
  });

  it('is read again as it was, whatever blocks stand in each other', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { minLength: 1, maxLength: 4 }), (blocks) => {
        const source = write(...blocks);
        expect(problemsIn(source)).toEqual([]);
        expect(difference(block('doc', {}, ...blocks), open(source).doc, true)).toBeUndefined();
      }),
      { numRuns: 250 },
    );
  });
});

/** A document with its blocks in another order, some gone, some twice, and a word in one text. */
function changed(doc: Node, order: readonly number[], place: number): Node {
  const blocks = order.flatMap((index) => doc.maybeChild(index) ?? []);
  const moved = doc.copy(Fragment.fromArray(blocks.length === 0 ? [doc.child(0)] : blocks));
  const texts = textBlocks(moved);
  if (place === 0 || texts.length === 0) return moved;
  const { at } = texts[place % texts.length]!;
  const word = new Slice(Fragment.from(schema.text('Q*')), 0, 0);
  return moved.replace(at + 1, at + 1, word);
}

describe('a document that was opened', () => {
  it('is written as it was, until it is changed, and then as what it has become', () => {
    const order = fc.array(fc.nat(4), { minLength: 1, maxLength: 5 });
    const blocks = fc.array(anyBlock, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(blocks, order, fc.nat(9), (all, places, place) => {
        const source = write(...all);
        const opened = open(source);
        expect(opened.write(opened.doc)).toBe(source);
        const doc = changed(opened.doc, places, place);
        const again = opened.write(doc);
        expect(problemsIn(again)).toEqual([]);
        expect(difference(doc, open(again).doc, true)).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});
