import { walk, type Body, type FootnoteReference, type Node } from './body-tree.ts';

/** A footnote with its number and references. */
export interface Footnote {
  /** From 1. */
  readonly number: number;
  readonly children: readonly Node[];
  /** Its references, in order; empty when it is never used. */
  readonly references: readonly FootnoteReference[];
}

/** Numbers footnotes by first use. Unused footnotes come last, so that no text is lost. */
export function numberFootnotes({ children, footnotes }: Body): ReadonlyMap<string, Footnote> {
  const numbered = new Map<string, Footnote & { references: FootnoteReference[] }>();
  const use = (identifier: string) => {
    const known = numbered.get(identifier);
    if (known) return known;
    const note = {
      number: numbered.size + 1,
      children: footnotes.get(identifier) ?? [],
      references: [],
    };
    numbered.set(identifier, note);
    return note;
  };
  const findReferences = (nodes: readonly Node[]) =>
    walk(nodes, (node) => {
      if (node.type !== 'footnoteReference' || !footnotes.has(node.identifier)) return;
      use(node.identifier).references.push(node);
    });
  findReferences(children);
  // A Map iterates over entries added during iteration, so footnotes used by footnotes are found.
  for (const note of numbered.values()) findReferences(note.children);
  for (const identifier of footnotes.keys()) {
    if (numbered.has(identifier)) continue;
    findReferences(use(identifier).children);
  }
  return numbered;
}
