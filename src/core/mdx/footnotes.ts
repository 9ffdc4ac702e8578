import { walk, type Body, type FootnoteReference, type Node } from './body-tree.ts';

/** A footnote in the order of reading. */
export interface Footnote {
  /** Its number, from 1. */
  readonly number: number;
  readonly children: readonly Node[];
  /** Places in the text that point at it, in order; none when it is never used. */
  readonly references: readonly FootnoteReference[];
}

/** Numbers footnotes by where they are first used; those never used come last, so that nothing typed is lost. */
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
  // A map visits what is added to it on the way: footnotes that footnotes point at.
  for (const note of numbered.values()) findReferences(note.children);
  for (const identifier of footnotes.keys()) {
    if (numbered.has(identifier)) continue;
    findReferences(use(identifier).children);
  }
  return numbered;
}
