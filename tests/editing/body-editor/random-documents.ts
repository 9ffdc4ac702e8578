import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import {
  markType,
  nodeType,
  schema,
} from '../../../src/editing/body-editor/schema/editor-schema.ts';
import { block, paragraph } from './editor-fixture.ts';

const piece = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ...['ord ', 'ett ord', ' ', 'a', '"b"', '(c)', '.', ',', '*', '_', '`', '~', 'x*y', '<', '&'],
      ...['!', '[', ']', '1. ', '- ', '#', 'å', '\u00a0', '  ', '|', '\\', 'www.a.se', '```', ':'],
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }) },
);

const attributes: Readonly<Record<string, object>> = {
  link: { href: 'https://x.se/(a)_b?c=1&d=2', title: null },
  term: { id: 'ord' },
  abbr: { title: 'a "b" | `c` & &amp;' },
};
const names = Object.keys(schema.marks);

/** A line with breaks and every way of setting text. */
const line: fc.Arbitrary<Node[]> = fc.array(
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.tuple(piece, fc.subarray(names, { maxLength: 3 })).map(([value, set]) => {
        const add = (marks: readonly never[], name: string) =>
          markType(name).create(attributes[name]).addToSet(marks) as never[];
        return schema.text(value, set.reduce<readonly never[]>(add, []));
      }),
    },
    { weight: 1, arbitrary: fc.constant(nodeType('hardBreak').create()) },
  ),
  { minLength: 1, maxLength: 6 },
);

/** A paragraph with text set in every way. */
export const markedParagraph = line.map((nodes) => block('paragraph', {}, ...nodes));

const plain = fc.constantFrom('text', '- x', '1. y', '', 'a b', '# z').map(paragraph);

const code = fc
  .constantFrom(
    ...['', 'x\n```\ny', '~~~', 'a\n\n  b', '\n', '\n\n', '  a\n', 'x'],
    ...['<Callout kind="tip">\n\n</Callout>', '{/* x */}'],
  )
  .map((value) => block('code', { info: 'js' }, ...(value === '' ? [] : [schema.text(value)])));

const table = fc
  .array(fc.array(markedParagraph, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 })
  .map((rows) =>
    block(
      'table',
      {},
      ...rows.map((row, index) =>
        block(
          'tableRow',
          {},
          ...row.map((one) =>
            block(index === 0 ? 'tableHeader' : 'tableCell', { align: 'left' }, one),
          ),
        ),
      ),
    ),
  );

const some = (of: fc.Arbitrary<Node>, maxLength: number) =>
  fc.array(of, { minLength: 1, maxLength });

/** Blocks of every kind, in each other as the schema allows. */
export const anyBlock = fc.letrec<{ block: Node; item: Node }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    plain,
    plain,
    markedParagraph,
    fc
      .tuple(fc.integer({ min: 2, max: 4 }), line)
      .map(([level, nodes]) => block('heading', { level }, ...nodes)),
    fc.constant(block('rule', {})),
    code,
    fc
      .tuple(fc.boolean(), some(tie('item'), 3))
      .map(([isTight, items]) => block('bulletList', { isTight }, ...items)),
    fc
      .tuple(fc.boolean(), fc.integer({ min: 0, max: 12 }), some(tie('item'), 3))
      .map(([isTight, start, items]) => block('orderedList', { isTight, start }, ...items)),
    some(tie('block'), 2).map((blocks) => block('blockquote', {}, ...blocks)),
    some(tie('block'), 3).map((blocks) =>
      block('Callout', { kind: 'tip', title: 'a "b" & c' }, paragraph('x'), ...blocks),
    ),
    some(tie('block'), 2).map((blocks) =>
      block('Steps', {}, block('Step', { title: 's' }, ...blocks)),
    ),
    fc.constant(
      block('Figure', { src: 'media/a.png', alt: 'ord '.repeat(30).trim(), caption: 'c' }),
    ),
    table,
  ),
  item: fc
    .tuple(fc.constantFrom(null, null, true, false), some(tie('block'), 3))
    .map(([isDone, blocks]) => block('listItem', { isDone }, ...blocks)),
})).block;
