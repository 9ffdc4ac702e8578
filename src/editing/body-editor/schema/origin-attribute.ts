import type { AttributeSpec } from 'prosemirror-model';

/**
 * Number of the {@link import('../read/block-origins.ts').BlockOrigins | origin} a
 * block was read from; null for one created in the editor. The attribute is kept
 * when the block is changed, split or undone, and dropped when it is copied.
 */
export const origin: Readonly<Record<'origin', AttributeSpec>> = { origin: { default: null } };
