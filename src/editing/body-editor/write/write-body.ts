import type { Node } from 'prosemirror-model';
import type { Inside, Origin, Origins } from '../read/block-origins.ts';
import { attributeNames, blockComponentNames } from '../schema/component-nodes.ts';
import { defaultMarker, isList, otherMarker, writeBlock } from './write-block.ts';
import { canonical } from './canonical-block.ts';
import { mergeChange } from './merge-unchanged-lines.ts';
import { readsAs } from './verify-round-trip.ts';
import { writeTag } from './write-tag.ts';

interface Written {
  readonly node: Node;
  readonly text: string;
  /** Its origin, when it stands where that stood. */
  readonly origin: Origin | undefined;
  /** Whether it is its source. */
  readonly isSource: boolean;
}

interface Kept {
  readonly marker: string;
  readonly definitions: string;
  readonly text: string;
}

/** Writes documents: what was not changed as it was read, the rest afresh. */
export class BodyWriter {
  readonly #origins: Origins;
  /** What has been written afresh; a block that changes becomes another one. */
  readonly #kept = new WeakMap<Node, Kept>();
  #definitions = '';
  #lineEnd = '\n';

  /** @param origins where the documents were read from */
  constructor(origins: Origins) {
    this.#origins = origins;
  }

  /** The source of a document. */
  write(doc: Node): string {
    const origin = this.#origins.of(doc);
    if (origin?.node.eq(doc)) return origin.source;
    this.#lineEnd = /\r\n/.test(origin?.source ?? '') ? '\r\n' : '\n';
    this.#definitions = definitionsIn(doc);
    const inside = origin?.inside;
    const blocks = this.#blocks(doc, inside);
    if (blocks.length === 0) return '';
    const lead = inside?.gaps[0]?.replace(/[ \t]+$/, '') ?? '';
    const isFirst = blocks[0]!.isSource && blocks[0]!.origin?.index === 0;
    const wasEmpty = (inside?.gaps.length ?? 1) < 2;
    const tail = wasEmpty ? this.#lineEnd : inside!.gaps.at(-1)!;
    return (isFirst ? inside!.gaps[0]! : lead) + this.#joined(blocks, inside) + tail;
  }

  #blocks(parent: Node, inside: Inside | undefined): Written[] {
    const number = parent.attrs['origin'] as number | null;
    const written: Written[] = [];
    for (const node of parent.children) {
      const previous = written.at(-1);
      const known = this.#origins.of(node);
      const origin = known && inside && known.parent === number ? known : undefined;
      const next = this.#block(node, origin ?? known, previous);
      if (next.text !== '') written.push({ node, ...next, origin });
    }
    return written;
  }

  #block(
    node: Node,
    origin: Origin | undefined,
    previous: Written | undefined,
  ): Pick<Written, 'text' | 'isSource'> {
    const own = origin && isList(node) ? markerOf(origin.source) : defaultMarker(node.type.name);
    const taken = previous?.node.type === node.type ? markerOf(previous.text) : undefined;
    const marker = own === taken && isList(node) ? otherMarker(own) : own;
    if (origin && marker === own && (origin.node === node || origin.node.eq(node))) {
      return { text: origin.source, isSource: true };
    }
    if (blockComponentNames.includes(node.type.name)) {
      return { text: this.#component(node, origin), isSource: false };
    }
    const kept = this.#kept.get(node);
    if (kept && kept.marker === marker && kept.definitions === this.#definitions) {
      return { text: kept.text, isSource: false };
    }
    const text = this.#fresh(node, origin, marker);
    this.#kept.set(node, { marker, definitions: this.#definitions, text });
    return { text, isSource: false };
  }

  #fresh(node: Node, origin: Origin | undefined, marker: string): string {
    const hasBareLinks = !origin?.source.includes('](');
    const style = { marker, definitions: this.#definitions, hasBareLinks };
    const fresh = writeBlock(node, style);
    const lines = fresh.replace(/\n/g, this.#lineEnd);
    if (!origin || fresh === '' || origin.node.type !== node.type) return lines;
    const merged = mergeChange(origin.source, writeBlock(origin.node, style), fresh);
    if (merged === undefined || node.type.name === 'raw') return lines;
    const block = canonical(node);
    const isRead = block !== undefined && readsAs(merged, block, this.#definitions);
    return isRead ? merged.replace(/\r?\n/g, this.#lineEnd) : lines;
  }

  #component(node: Node, origin: Origin | undefined): string {
    const fresh = () => writeTag(node).replace(/\n/g, this.#lineEnd);
    if (node.isLeaf) return fresh();
    const inside = origin?.node.type === node.type ? origin.inside : undefined;
    const isSame = attributeNames(node.type.name).every(
      (name) => node.attrs[name] === origin?.node.attrs[name],
    );
    const open = inside && isSame ? inside.open : fresh();
    const blocks = this.#blocks(node, inside);
    const close = inside?.close ?? `</${node.type.name}>`;
    const [first] = blocks;
    const last = blocks.at(-1);
    const count = inside?.gaps.length ?? 0;
    const lead = this.#edge(inside?.gaps[0], first?.isSource && first.origin?.index === 0);
    const tail = this.#edge(
      inside?.gaps.at(-1),
      last?.isSource && last.origin?.index === count - 2,
    );
    return open + lead + (first ? this.#joined(blocks, inside) + tail : '') + close;
  }

  /** What stands between a tag and the block beside it. */
  #edge(gap: string | undefined, isSource: boolean | undefined): string {
    const isFit = gap !== undefined && (isSource || /^(?:[ \t]*\r?\n)+$/.test(gap));
    return isFit ? gap : this.#lineEnd.repeat(2);
  }

  #joined(blocks: readonly Written[], inside: Inside | undefined): string {
    let text = '';
    blocks.forEach((block, index) => {
      const previous = blocks[index - 1];
      if (previous) text += this.#gap(previous, block, inside);
      text += block.text;
    });
    return text;
  }

  /** What stood between two blocks, where it still fits; else a blank line. */
  #gap(previous: Written, next: Written, inside: Inside | undefined): string {
    const blank = this.#lineEnd.repeat(2);
    if (!previous.origin || !next.origin || !inside) return blank;
    if (next.origin.index !== previous.origin.index + 1) return blank;
    const gap = inside.gaps[next.origin.index]!;
    // Tags are read as if there were blank lines around them.
    const isTag = [previous, next].some(({ node }) => blockComponentNames.includes(node.type.name));
    const apart = isTag ? /^(?:[ \t]*\r?\n)+$/ : /^(?:[ \t]*\r?\n){2,}$/;
    const isFit = (previous.isSource && next.isSource) || apart.test(gap);
    return isFit ? gap : blank;
  }
}

/** The sign of the first item of a list in its source. */
function markerOf(source: string): string {
  return /^(?:\d+([.)])|([-*+]))/.exec(source)?.slice(1).find(Boolean) ?? '-';
}

/** Source of the definitions in a document: what gives meaning to brackets elsewhere in it. */
function definitionsIn(doc: Node): string {
  const found: string[] = [];
  doc.descendants((node) => {
    if (node.type.name !== 'raw') return !node.isTextblock;
    if (/^[ \t>]*\[[^\]]+\]:/m.test(node.textContent)) found.push(node.textContent);
    return false;
  });
  return found.join('\n\n');
}
