import type { AttributeSpec } from 'prosemirror-model';

/**
 * Number of the {@link import('../read/block-origins.ts').Origins | origin} a block
 * was read from; null for one that was made here. It goes along when the block
 * is changed, split or undone, and stays behind when it is copied.
 */
export const origin: Readonly<Record<'origin', AttributeSpec>> = { origin: { default: null } };
