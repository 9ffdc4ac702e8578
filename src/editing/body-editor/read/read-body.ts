import { Fragment, type Node as DocNode } from 'prosemirror-model';
import type { Component, Node } from '../../../core/mdx/body-tree.ts';
import { nodeType, schema } from '../schema/editor-schema.ts';
import { componentContent, readBlock } from './read-block.ts';
import type { Inside, Origins } from './block-origins.ts';
import { parseBody, type ParsedBody, type SourceItem } from './parse-body.ts';
import { Unsupported } from './unsupported-error.ts';

/** A block that has been read, and the stretch of the source that it is. */
interface Piece {
  readonly start: number;
  readonly end: number;
  /** Makes the block, with its origin. */
  readonly make: (origin: number) => { node: DocNode; inside?: Inside };
}

/**
 * Reads a body into a document. Every block knows its source; what the editor
 * has no node for is kept as source to be read and edited.
 */
export function readBody(source: string, origins: Origins): DocNode {
  const parsed = parseBody(source);
  const number = origins.reserve();
  const reader = new Reader(parsed ?? { source, children: [], items: [], untold: [] }, origins);
  const { nodes, gaps } = reader.level(parsed?.children ?? [], 0, source.length, number);
  const content = nodes.length === 0 ? [nodeType('paragraph').create()] : nodes;
  const node = nodeType('doc').create({ origin: number }, content);
  const inside = { gaps, open: '', close: '' };
  origins.set(number, { node, source, parent: 0, index: 0, inside });
  return node;
}

class Reader {
  readonly #body: ParsedBody;
  readonly #origins: Origins;
  #next = 0;

  constructor(body: ParsedBody, origins: Origins) {
    this.#body = body;
    this.#origins = origins;
  }

  /** Reads blocks that lie beside each other, in the stretch from `start` to `end`. */
  level(children: readonly Node[], start: number, end: number, parent: number) {
    const pieces = this.#withRest(this.#pieces(children, end), start, end);
    const nodes: DocNode[] = [];
    const gaps: string[] = [];
    let done = start;
    pieces.forEach((piece, index) => {
      const number = this.#origins.reserve();
      const { node, inside } = piece.make(number);
      const source = this.#source(piece.start, piece.end);
      this.#origins.set(number, { node, source, parent, index, inside });
      nodes.push(node);
      gaps.push(this.#source(done, piece.start));
      done = piece.end;
    });
    gaps.push(this.#source(done, end));
    return { nodes, gaps };
  }

  #pieces(children: readonly Node[], end: number): Piece[] {
    const pieces: Piece[] = [];
    let next = 0;
    for (let item = this.#item(end); item; item = this.#item(end)) {
      this.#next += 1;
      const own: Node[] = [];
      for (let node = children[next]; node && node.at < item.end; node = children[next]) {
        own.push(node);
        next += 1;
      }
      const [node] = own;
      pieces.push(
        item.tag?.role === 'open' && node?.type === 'component' && node.at === item.start
          ? this.#component(item, node)
          : this.#plain(item, own),
      );
    }
    return pieces;
  }

  #item(end: number): SourceItem | undefined {
    const item = this.#body.items[this.#next];
    return item && item.start < end ? item : undefined;
  }

  #plain({ start, end }: SourceItem, own: readonly Node[]): Piece {
    const [node] = own;
    const isWhole = own.length === 1 && (node!.type === 'code' || !this.#isUntold(start, end));
    const make = (origin: number) => ({ node: readBlock(node!, this.#body.source, origin) });
    return this.#orRaw({ start, end, make }, isWhole);
  }

  /** A component that goes on over several items, to its closing tag. */
  #component({ start, end: openEnd }: SourceItem, node: Component): Piece {
    const first = this.#next;
    const { items } = this.#body;
    let depth = 1;
    let last = first;
    for (; last < items.length; last += 1) {
      const tag = items[last]!.tag;
      if (tag?.name !== node.name) continue;
      if (tag.role === 'open') depth += 1;
      if (tag.role === 'close') depth -= 1;
      if (depth === 0) break;
    }
    const closing = items[last];
    if (!closing) return this.#plain({ start, end: openEnd, tag: undefined }, []);
    const { start: closeStart, end } = closing;
    const isWhole = !this.#isUntold(start, openEnd) && !this.#isUntold(closeStart, end);
    const make = (origin: number) => {
      this.#next = first;
      const { nodes, gaps } = this.level(node.children, openEnd, closeStart, origin);
      const content = componentContent(node.name, nodes.length, Fragment.fromArray(nodes));
      const type = nodeType(node.name);
      if (!type.validContent(content)) throw new Unsupported();
      const open = this.#source(start, openEnd);
      const close = this.#source(closeStart, end);
      return {
        node: type.create({ ...node.values, origin }, content),
        inside: { gaps, open, close },
      };
    };
    this.#next = last + 1;
    return this.#orRaw({ start, end, make }, isWhole);
  }

  /** A piece that falls back to its source when it cannot be made. */
  #orRaw(piece: Piece, isWhole: boolean): Piece {
    const make = (origin: number) => {
      const raw = () => ({ node: this.#raw(piece.start, piece.end, origin) });
      if (!isWhole) return raw();
      try {
        return piece.make(origin);
      } catch (error) {
        if (!(error instanceof Unsupported)) throw error;
        return raw();
      }
    };
    return { ...piece, make };
  }

  /** The pieces, and what stands between them and is not blank: comments, definitions. */
  #withRest(pieces: readonly Piece[], start: number, end: number): Piece[] {
    const all: Piece[] = [];
    let done = start;
    const rest = (until: number) => {
      const text = this.#source(done, until);
      const trimmed = text.trim();
      if (trimmed === '') return;
      const from = done + text.indexOf(trimmed);
      const to = from + trimmed.length;
      all.push({ start: from, end: to, make: (origin) => ({ node: this.#raw(from, to, origin) }) });
    };
    for (const piece of pieces) {
      rest(piece.start);
      all.push(piece);
      done = piece.end;
    }
    rest(end);
    return all;
  }

  #raw(start: number, end: number, origin: number): DocNode {
    const text = this.#source(start, end).replace(/\r\n?/g, '\n');
    return nodeType('raw').create({ origin }, schema.text(text));
  }

  #isUntold(start: number, end: number): boolean {
    return this.#body.untold.some((at) => at >= start && at < end);
  }

  #source(start: number, end: number): string {
    return this.#body.source.slice(start, end);
  }
}
