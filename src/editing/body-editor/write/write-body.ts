import type { Node } from 'prosemirror-model';
import type { ContainerSource, BlockOrigin, BlockOrigins } from '../read/block-origins.ts';
import { attributeNames, blockComponentNames } from '../schema/component-nodes.ts';
import { defaultMarker, isList, otherMarker, writeBlock } from './write-block.ts';
import { canonicalBlock } from './canonical-block.ts';
import { mergeUnchangedLines } from './merge-unchanged-lines.ts';
import { parsesTo } from './verify-round-trip.ts';
import { writeTag } from './write-tag.ts';

interface WrittenBlock {
  readonly node: Node;
  readonly text: string;
  /** Its origin, if it is still in the container it was read from. */
  readonly origin: BlockOrigin | undefined;
  /** Whether `text` is the unchanged source. */
  readonly isSource: boolean;
}

interface CachedBlock {
  readonly marker: string;
  readonly definitions: string;
  readonly text: string;
}

/** Serialises documents: unchanged blocks keep their source, changed ones are written as Markdown. */
export class BodyWriter {
  readonly #origins: BlockOrigins;
  /** Text of changed blocks. Nodes are immutable, so that a change makes a new key. */
  readonly #cache = new WeakMap<Node, CachedBlock>();
  #definitions = '';
  #lineEnd = '\n';

  /** @param origins origins of the blocks of all documents to be written */
  constructor(origins: BlockOrigins) {
    this.#origins = origins;
  }

  /** The MDX source of a document. */
  write(doc: Node): string {
    const origin = this.#origins.of(doc);
    if (origin?.node.eq(doc)) return origin.source;
    this.#lineEnd = /\r\n/.test(origin?.source ?? '') ? '\r\n' : '\n';
    this.#definitions = definitionsIn(doc);
    const inside = origin?.inside;
    const blocks = this.#writeBlocks(doc, inside);
    if (blocks.length === 0) return '';
    const lead = inside?.gaps[0]?.replace(/[ \t]+$/, '') ?? '';
    const isFirst = blocks[0]!.isSource && blocks[0]!.origin?.index === 0;
    const wasEmpty = (inside?.gaps.length ?? 1) < 2;
    const tail = wasEmpty ? this.#lineEnd : inside!.gaps.at(-1)!;
    return (isFirst ? inside!.gaps[0]! : lead) + this.#joinBlocks(blocks, inside) + tail;
  }

  #writeBlocks(parent: Node, inside: ContainerSource | undefined): WrittenBlock[] {
    const number = parent.attrs['origin'] as number | null;
    const written: WrittenBlock[] = [];
    for (const node of parent.children) {
      const previous = written.at(-1);
      const known = this.#origins.of(node);
      const origin = known && inside && known.parent === number ? known : undefined;
      const next = this.#writeBlock(node, origin ?? known, previous);
      if (next.text !== '') written.push({ node, ...next, origin });
    }
    return written;
  }

  #writeBlock(
    node: Node,
    origin: BlockOrigin | undefined,
    previous: WrittenBlock | undefined,
  ): Pick<WrittenBlock, 'text' | 'isSource'> {
    const own = origin && isList(node) ? markerOf(origin.source) : defaultMarker(node.type.name);
    const taken = previous?.node.type === node.type ? markerOf(previous.text) : undefined;
    const marker = own === taken && isList(node) ? otherMarker(own) : own;
    if (origin && marker === own && (origin.node === node || origin.node.eq(node))) {
      return { text: origin.source, isSource: true };
    }
    if (blockComponentNames.includes(node.type.name)) {
      return { text: this.#writeComponent(node, origin), isSource: false };
    }
    const kept = this.#cache.get(node);
    if (kept && kept.marker === marker && kept.definitions === this.#definitions) {
      return { text: kept.text, isSource: false };
    }
    const text = this.#writeChanged(node, origin, marker);
    this.#cache.set(node, { marker, definitions: this.#definitions, text });
    return { text, isSource: false };
  }

  #writeChanged(node: Node, origin: BlockOrigin | undefined, marker: string): string {
    const hasBareLinks = !origin?.source.includes('](');
    const style = { marker, definitions: this.#definitions, hasBareLinks };
    const fresh = writeBlock(node, style);
    const lines = fresh.replace(/\n/g, this.#lineEnd);
    if (!origin || fresh === '' || origin.node.type !== node.type) return lines;
    const merged = mergeUnchangedLines(origin.source, writeBlock(origin.node, style), fresh);
    if (merged === undefined || node.type.name === 'raw') return lines;
    const block = canonicalBlock(node);
    const isRead = block !== undefined && parsesTo(merged, block, this.#definitions);
    return isRead ? merged.replace(/\r?\n/g, this.#lineEnd) : lines;
  }

  #writeComponent(node: Node, origin: BlockOrigin | undefined): string {
    const fresh = () => writeTag(node).replace(/\n/g, this.#lineEnd);
    if (node.isLeaf) return fresh();
    const inside = origin?.node.type === node.type ? origin.inside : undefined;
    const isSame = attributeNames(node.type.name).every(
      (name) => node.attrs[name] === origin?.node.attrs[name],
    );
    const open = inside && isSame ? inside.open : fresh();
    const blocks = this.#writeBlocks(node, inside);
    const close = inside?.close ?? `</${node.type.name}>`;
    const [first] = blocks;
    const last = blocks.at(-1);
    const count = inside?.gaps.length ?? 0;
    const lead = this.#gapAtTag(inside?.gaps[0], first?.isSource && first.origin?.index === 0);
    const tail = this.#gapAtTag(
      inside?.gaps.at(-1),
      last?.isSource && last.origin?.index === count - 2,
    );
    return open + lead + (first ? this.#joinBlocks(blocks, inside) + tail : '') + close;
  }

  /** White space between a tag and the adjacent block. */
  #gapAtTag(gap: string | undefined, isSource: boolean | undefined): string {
    const isFit = gap !== undefined && (isSource || /^(?:[ \t]*\r?\n)+$/.test(gap));
    return isFit ? gap : this.#lineEnd.repeat(2);
  }

  #joinBlocks(blocks: readonly WrittenBlock[], inside: ContainerSource | undefined): string {
    let text = '';
    blocks.forEach((block, index) => {
      const previous = blocks[index - 1];
      if (previous) text += this.#gapBetween(previous, block, inside);
      text += block.text;
    });
    return text;
  }

  /** The original text between two blocks if it still separates them, otherwise a blank line. */
  #gapBetween(
    previous: WrittenBlock,
    next: WrittenBlock,
    inside: ContainerSource | undefined,
  ): string {
    const blank = this.#lineEnd.repeat(2);
    if (!previous.origin || !next.origin || !inside) return blank;
    if (next.origin.index !== previous.origin.index + 1) return blank;
    const gap = inside.gaps[next.origin.index]!;
    // Tags are parsed as if they had blank lines around them.
    const isTag = [previous, next].some(({ node }) => blockComponentNames.includes(node.type.name));
    const apart = isTag ? /^(?:[ \t]*\r?\n)+$/ : /^(?:[ \t]*\r?\n){2,}$/;
    const isFit = (previous.isSource && next.isSource) || apart.test(gap);
    return isFit ? gap : blank;
  }
}

/** The marker of a list's first item in its source. */
function markerOf(source: string): string {
  return /^(?:\d+([.)])|([-*+]))/.exec(source)?.slice(1).find(Boolean) ?? '-';
}

/** Source of the link and footnote definitions in a document. */
function definitionsIn(doc: Node): string {
  const found: string[] = [];
  doc.descendants((node) => {
    if (node.type.name !== 'raw') return !node.isTextblock;
    if (/^[ \t>]*\[[^\]]+\]:/m.test(node.textContent)) found.push(node.textContent);
    return false;
  });
  return found.join('\n\n');
}
