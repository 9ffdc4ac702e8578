import { Fragment, Slice } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { block, open, paragraph, text, textBlocks } from './editor-fixture.ts';

/** The kinds of the blocks of a text, with the source of those that are kept as source. */
function kinds(text: string): string[] {
  return open(text).doc.children.map(({ type, textContent }) =>
    type.name === 'raw' ? `raw ${textContent}` : type.name,
  );
}

describe('a body that is opened', () => {
  it.each([
    ['a comment', 'a\n\n{/* b */}\n\nc', ['paragraph', 'raw {/* b */}', 'paragraph']],
    ['a comment in a line', 'a {/* b */} c', ['raw a {/* b */} c']],
    ['a comment before a block', '{/* b */}\n## c', ['raw {/* b */}', 'heading']],
    ['definitions', 'a\n\n[b]: c\n[^d]: e', ['paragraph', 'raw [b]: c', 'raw [^d]: e']],
    ['a definition in a quote', '> [b]: c\n>\n> d', ['raw > [b]: c\n>\n> d']],
    [
      'a component that was never closed',
      '<Callout kind="tip">\n\na',
      ['raw <Callout kind="tip">', 'paragraph'],
    ],
    ['a stray closing tag', 'a\n\n</Callout>', ['paragraph', 'raw </Callout>']],
    [
      'an attribute that is wrong',
      '<Callout kind="tipp">\n\na\n\n</Callout>',
      ['raw <Callout kind="tipp">\n\na\n\n</Callout>'],
    ],
    ['an unknown component', 'a\n\n<Foo>b</Foo>', ['paragraph', 'raw <Foo>b</Foo>']],
    ['a picture in a line', 'a ![b](media/c.png) d', ['raw a ![b](media/c.png) d']],
    ['a picture on its own line', '![b](media/c.png "d")', ['Figure']],
    ['something else among steps', '<Steps>\n\na\n\n</Steps>', ['raw <Steps>\n\na\n\n</Steps>']],
    ['a refused character', 'a\u0000b', ['raw a\u0000b']],
    ['an element without content', 'a<sup></sup>b', ['raw a<sup></sup>b']],
    ['too much to be read', 'a'.repeat(20_001), [`raw ${'a'.repeat(20_001)}`]],
  ])('keeps %s as it is written', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
    const { doc, write } = open(text);
    expect(write(doc)).toBe(text);
  });

  it('keeps what is around a block that is changed: comments, definitions, line ends, blank lines', () => {
    const source =
      '\uFEFF\r\n## a\r\n\r\n\r\n{/* b */}\r\n<Callout kind="tip">\r\nc\r\n\r\n* d\r\n* e\r\n</Callout>\r\n[f]: g\r\n';
    const { doc, write } = open(source);
    expect(write(doc)).toBe(source);
    const [, , inside] = textBlocks(doc);
    const changed = doc.replace(
      inside!.at + 1,
      inside!.at + 2,
      new Slice(Fragment.from(text('X')), 0, 0),
    );
    expect(write(changed)).toBe(source.replace('\r\nc\r\n', '\r\nX\r\n'));
  });

  it('writes in the manner of the list that an item is changed in', () => {
    const source = 'a\n\n* one\n* two\n  goes on\n* three\n';
    const { doc, write } = open(source);
    const { at } = textBlocks(doc)[1]!;
    const changed = doc.replace(at + 1, at + 1, new Slice(Fragment.from(text('X')), 0, 0));
    expect(write(changed)).toBe(source.replace('one', 'Xone'));
  });

  it('keeps lists apart that come to follow each other', () => {
    const { doc, write } = open('- a\n\nmellan\n\n- b\n\nmellan\n\n1. c\n\nmellan\n\n1. d\n');
    const lists = doc.children.filter(({ type }) => type.name !== 'paragraph');
    const text = write(block('doc', { origin: doc.attrs['origin'] }, ...lists));
    expect(text).toBe('- a\n\n* b\n\n1. c\n\n1) d\n');
    expect(open(text).doc.childCount).toBe(4);
  });

  it('does not write empty paragraphs, headings and items', () => {
    const empty = block('heading', { level: 2 });
    const { write } = open('');
    const list = block('bulletList', {}, block('listItem', {}, paragraph('')));
    expect(write(block('doc', {}, empty, paragraph(' '), list))).toBe('');
    expect(write(block('doc', {}, paragraph(''), paragraph('a'), empty))).toBe('a\n');
  });

  it('can be emptied and begun anew', () => {
    const { doc, write } = open('\n## a\n');
    const origin = doc.attrs['origin'] as number;
    expect(write(block('doc', { origin }, paragraph('')))).toBe('');
    expect(write(block('doc', { origin }, paragraph('b')))).toBe('\nb\n');
  });
});
