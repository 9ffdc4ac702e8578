import { Fragment, type Node as DocNode } from 'prosemirror-model';
import type { Component, Node } from '../../../core/mdx/body-tree.ts';
import { nodeType, schema } from '../schema/editor-schema.ts';
import { componentContent, readBlock } from './read-block.ts';
import type { ContainerSource, BlockOrigins } from './block-origins.ts';
import { parseBody, type ParsedBody, type SourceItem } from './parse-body.ts';
import { UnsupportedError } from './read-inline.ts';

/** The source range of a block, and how to make its node. */
interface SourceBlock {
  readonly start: number;
  readonly end: number;
  /** Makes the node with the number of its origin. */
  readonly make: (origin: number) => { node: DocNode; inside?: ContainerSource };
}

/**
 * Reads a body into a ProseMirror document and records the origin of every
 * block. What the schema has no node for becomes a `raw` node with its source.
 */
export function readBody(source: string, origins: BlockOrigins): DocNode {
  const parsed = parseBody(source);
  const number = origins.reserve();
  const reader = new BodyReader(
    parsed ?? { source, children: [], items: [], unrepresented: [] },
    origins,
  );
  const { nodes, gaps } = reader.readBlocks(parsed?.children ?? [], 0, source.length, number);
  const content = nodes.length === 0 ? [nodeType('paragraph').create()] : nodes;
  const node = nodeType('doc').create({ origin: number }, content);
  const inside = { gaps, open: '', close: '' };
  origins.set(number, { node, source, parent: 0, index: 0, inside });
  return node;
}

class BodyReader {
  readonly #body: ParsedBody;
  readonly #origins: BlockOrigins;
  #next = 0;

  constructor(body: ParsedBody, origins: BlockOrigins) {
    this.#body = body;
    this.#origins = origins;
  }

  /** Reads sibling blocks in the source range from `start` to `end`, with the gaps around them. */
  readBlocks(children: readonly Node[], start: number, end: number, parent: number) {
    const blocks = this.#withSourceBetween(this.#readItems(children, end), start, end);
    const nodes: DocNode[] = [];
    const gaps: string[] = [];
    let done = start;
    blocks.forEach((block, index) => {
      const number = this.#origins.reserve();
      const { node, inside } = block.make(number);
      const source = this.#source(block.start, block.end);
      this.#origins.set(number, { node, source, parent, index, inside });
      nodes.push(node);
      gaps.push(this.#source(done, block.start));
      done = block.end;
    });
    gaps.push(this.#source(done, end));
    return { nodes, gaps };
  }

  #readItems(children: readonly Node[], end: number): SourceBlock[] {
    const blocks: SourceBlock[] = [];
    let next = 0;
    for (let item = this.#nextItem(end); item; item = this.#nextItem(end)) {
      this.#next += 1;
      const own: Node[] = [];
      for (let node = children[next]; node && node.at < item.end; node = children[next]) {
        own.push(node);
        next += 1;
      }
      const [node] = own;
      blocks.push(
        item.tag?.role === 'open' && node?.type === 'component' && node.at === item.start
          ? this.#componentBlock(item, node)
          : this.#plainBlock(item, own),
      );
    }
    return blocks;
  }

  #nextItem(end: number): SourceItem | undefined {
    const item = this.#body.items[this.#next];
    return item && item.start < end ? item : undefined;
  }

  #plainBlock({ start, end }: SourceItem, own: readonly Node[]): SourceBlock {
    const [node] = own;
    const isWhole =
      own.length === 1 && (node!.type === 'code' || !this.#hasUnrepresented(start, end));
    const make = (origin: number) => ({ node: readBlock(node!, this.#body.source, origin) });
    return this.#withRawFallback({ start, end, make }, isWhole);
  }

  /** A component with all items up to its closing tag. */
  #componentBlock({ start, end: openEnd }: SourceItem, node: Component): SourceBlock {
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
    if (!closing) return this.#plainBlock({ start, end: openEnd, tag: undefined }, []);
    const { start: closeStart, end } = closing;
    const isWhole =
      !this.#hasUnrepresented(start, openEnd) && !this.#hasUnrepresented(closeStart, end);
    const make = (origin: number) => {
      this.#next = first;
      const { nodes, gaps } = this.readBlocks(node.children, openEnd, closeStart, origin);
      const content = componentContent(node.name, nodes.length, Fragment.fromArray(nodes));
      const type = nodeType(node.name);
      if (!type.validContent(content)) throw new UnsupportedError();
      const open = this.#source(start, openEnd);
      const close = this.#source(closeStart, end);
      return {
        node: type.create({ ...node.values, origin }, content),
        inside: { gaps, open, close },
      };
    };
    this.#next = last + 1;
    return this.#withRawFallback({ start, end, make }, isWhole);
  }

  /** A block that becomes a `raw` node when the editor does not support its content. */
  #withRawFallback(block: SourceBlock, isWhole: boolean): SourceBlock {
    const make = (origin: number) => {
      const raw = () => ({ node: this.#rawNode(block.start, block.end, origin) });
      if (!isWhole) return raw();
      try {
        return block.make(origin);
      } catch (error) {
        if (!(error instanceof UnsupportedError)) throw error;
        return raw();
      }
    };
    return { ...block, make };
  }

  /** The blocks, and raw blocks for non-blank source between them: comments, definitions. */
  #withSourceBetween(blocks: readonly SourceBlock[], start: number, end: number): SourceBlock[] {
    const all: SourceBlock[] = [];
    let done = start;
    const rest = (until: number) => {
      const text = this.#source(done, until);
      const trimmed = text.trim();
      if (trimmed === '') return;
      const from = done + text.indexOf(trimmed);
      const to = from + trimmed.length;
      all.push({
        start: from,
        end: to,
        make: (origin) => ({ node: this.#rawNode(from, to, origin) }),
      });
    };
    for (const block of blocks) {
      rest(block.start);
      all.push(block);
      done = block.end;
    }
    rest(end);
    return all;
  }

  #rawNode(start: number, end: number, origin: number): DocNode {
    const text = this.#source(start, end).replace(/\r\n?/g, '\n');
    return nodeType('raw').create({ origin }, schema.text(text));
  }

  #hasUnrepresented(start: number, end: number): boolean {
    return this.#body.unrepresented.some((at) => at >= start && at < end);
  }

  #source(start: number, end: number): string {
    return this.#body.source.slice(start, end);
  }
}
