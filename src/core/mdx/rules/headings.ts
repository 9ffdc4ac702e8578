import { slugify } from '../../model/slugify.ts';
import type { InText, Problem } from '../../model/problem.ts';
import { innerText, walk, type Heading, type Node } from '../body-tree.ts';

/** A heading for the table of contents. */
export interface HeadingFact {
  /** Level, 2 to 6. */
  readonly depth: number;
  /** Its anchor, unique in the body. */
  readonly id: string;
  /** Its text without markup. */
  readonly text: string;
}

/** Result of {@link checkHeadings}. */
export interface CheckedHeadings {
  /** Headings with text. */
  readonly facts: ReadonlyMap<Heading, HeadingFact>;
  readonly problems: readonly Problem<InText>[];
}

/**
 * Prefix of every anchor. Prevents clashes with other ids of the page and DOM
 * clobbering.
 */
const idPrefix = 'avsnitt-';

/** Assigns levels and anchors to headings, from level 2 as the page title is level 1, and reports problems. */
export function checkHeadings(nodes: readonly Node[]): CheckedHeadings {
  const facts = new Map<Heading, HeadingFact>();
  const problems: Problem<InText>[] = [];
  const lastNumber = new Map<string, number>();
  let previous = 1;
  walk(nodes, (node) => {
    if (node.type !== 'heading') return;
    const { at } = node;
    const text = innerText(node.children);
    const depth = Math.max(2, node.depth);
    if (text === '') {
      problems.push({ at, code: 'empty-heading', params: {} });
      return;
    }
    if (node.depth === 1) problems.push({ at, code: 'top-heading-in-body', params: { text } });
    if (depth > previous + 1) {
      const params = { text, depth, expected: previous + 1 };
      problems.push({ at, code: 'heading-level-skipped', params });
    }
    previous = depth;
    const base = `${idPrefix}${slugify(text) || 'rubrik'}`;
    if (lastNumber.has(base)) problems.push({ at, code: 'repeated-heading', params: { text } });
    facts.set(node, { depth, id: unusedId(base, lastNumber), text });
  });
  return { facts, problems };
}

/** Returns and reserves `base`, `base-2` and so on. */
function unusedId(base: string, lastNumber: Map<string, number>): string {
  let number = (lastNumber.get(base) ?? 0) + 1;
  const name = () => (number === 1 ? base : `${base}-${number}`);
  while (number > 1 && lastNumber.has(name())) number += 1;
  lastNumber.set(base, number);
  if (number > 1) lastNumber.set(name(), 1);
  return name();
}
