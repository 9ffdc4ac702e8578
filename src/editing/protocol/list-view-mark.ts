/**
 * A line in every text that the gateway has shortened for a list. A text that
 * comes back with it would cut the entry short, and is refused.
 */
export const listViewMark = '# samklok: förkortad';
