import type { Node } from 'prosemirror-model';

/** Where a block was read from, so that unchanged blocks are written byte for byte. */
export interface BlockOrigin {
  /** The block as it was read. */
  readonly node: Node;
  /** Its source text, without the space around it. */
  readonly source: string;
  /** Number of its parent's origin: a component's, or the body's. */
  readonly parent: number;
  /** Index among the blocks of its parent. */
  readonly index: number;
  /** The source around its child blocks; only for components and the body. */
  readonly inside?: ContainerSource;
}

/** The source around the blocks of a component or of the body. */
export interface ContainerSource {
  /** Text before each block and after the last: one more than there are blocks. */
  readonly gaps: readonly string[];
  /** The opening tag; empty for the body. */
  readonly open: string;
  /** The closing tag; empty for the body. */
  readonly close: string;
}

/** The origins of all blocks that an editor has read, by number. */
export class BlockOrigins {
  readonly #all = new Map<number, BlockOrigin>();
  #last = 0;

  /** Allocates a number for an origin that is set later. */
  reserve(): number {
    this.#last += 1;
    return this.#last;
  }

  /** Stores an origin under a reserved number. */
  set(number: number, origin: BlockOrigin): void {
    this.#all.set(number, origin);
  }

  /** The origin of a block; undefined for one created in the editor. */
  of(node: Node): BlockOrigin | undefined {
    return this.#all.get(node.attrs['origin'] as number);
  }
}
