import type { Node } from 'prosemirror-model';
import { BlockOrigins } from '../../../src/editing/body-editor/read/block-origins.ts';
import { readBody } from '../../../src/editing/body-editor/read/read-body.ts';
import {
  markType,
  nodeType,
  schema,
} from '../../../src/editing/body-editor/schema/editor-schema.ts';
import { canonicalChildren } from '../../../src/editing/body-editor/write/canonical-block.ts';
import { sameContent } from '../../../src/editing/body-editor/write/verify-round-trip.ts';
import { BodyWriter } from '../../../src/editing/body-editor/write/write-body.ts';

/** A body that has been opened, and can be written again. */
export interface Opened {
  readonly doc: Node;
  write(doc: Node): string;
}

export function open(text: string): Opened {
  const origins = new BlockOrigins();
  const doc = readBody(text, origins);
  const writer = new BodyWriter(origins);
  return { doc, write: (changed) => writer.write(changed) };
}

/** The source of a document that was made in the editor. */
export function write(...blocks: readonly Node[]): string {
  return new BodyWriter(new BlockOrigins()).write(nodeType('doc').create(null, blocks));
}

export function text(value: string, ...marks: readonly string[]): Node[] {
  if (value === '') return [];
  return [
    schema.text(
      value,
      marks.map((name) => markType(name).create()),
    ),
  ];
}

export function paragraph(value: string): Node {
  return nodeType('paragraph').create(null, text(value));
}

/** A node of any kind. */
export function block(name: string, attrs: object, ...children: readonly Node[]): Node {
  return nodeType(name).createChecked({ ...attrs }, children);
}

/** What a person would see differ between two lists of blocks; nothing when they are the same. */
export function difference(
  expected: Node,
  read: Node,
  ignoresTightness = false,
): string | undefined {
  const before = canonicalChildren(expected);
  const after = canonicalChildren(read);
  const isSame =
    before.length === after.length &&
    before.every((one, index) => sameContent(one, after[index]!, ignoresTightness));
  return isSame ? undefined : `${before.join(' / ')}\n${after.join(' / ')}`;
}

/** Positions of the texts in a document. */
export function textBlocks(doc: Node): { node: Node; at: number }[] {
  const found: { node: Node; at: number }[] = [];
  doc.descendants((node, at) => {
    if (node.isTextblock) found.push({ node, at });
    return !node.isTextblock;
  });
  return found;
}
