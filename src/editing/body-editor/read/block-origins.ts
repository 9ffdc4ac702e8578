import type { Node } from 'prosemirror-model';

/** Where a block came from, so that what has not been changed is written as it was. */
export interface Origin {
  /** The block as it was read. */
  readonly node: Node;
  /** Its source, from its first character to its last. */
  readonly source: string;
  /** Number of the origin it stood in: a component's, or the body's. */
  readonly parent: number;
  /** Its place among the blocks of its parent, from 0. */
  readonly index: number;
  /** What its own blocks stood in; only for components and the body. */
  readonly inside?: Inside;
}

/** The source around the blocks of a component or of the body. */
export interface Inside {
  /** Before each block, and after the last: one more than there were blocks. */
  readonly gaps: readonly string[];
  /** The opening tag; empty for the body. */
  readonly open: string;
  /** The closing tag; empty for the body. */
  readonly close: string;
}

/** The origins of everything that an editor has read, by number. */
export class Origins {
  readonly #all = new Map<number, Origin>();
  #last = 0;

  /** A number for an origin that is to be set. */
  reserve(): number {
    this.#last += 1;
    return this.#last;
  }

  /** Keeps an origin under its number. */
  set(number: number, origin: Origin): void {
    this.#all.set(number, origin);
  }

  /** The origin of a block; undefined for one that was made in the editor. */
  of(node: Node): Origin | undefined {
    return this.#all.get(node.attrs['origin'] as number);
  }
}
