import type { InText, Problem } from '../../model/problem.ts';
import { innerText, type Node } from '../body-tree.ts';

/** Reports headings that the template requires and that are missing or have no content. */
export function checkSections(
  children: readonly Node[],
  expected: readonly string[],
): Problem<InText>[] {
  return expected.flatMap((section): Problem<InText>[] => {
    const params = { section };
    const index = children.findIndex(
      (node) => node.type === 'heading' && sameWords(innerText(node.children), section),
    );
    const heading = children[index];
    if (heading?.type !== 'heading') return [{ at: 0, code: 'section-missing', params }];
    const after = children.slice(index + 1);
    const end = after.findIndex((node) => node.type === 'heading' && node.depth <= heading.depth);
    const inside = end < 0 ? after : after.slice(0, end);
    if (inside.some((node) => node.type !== 'heading')) return [];
    return [{ at: heading.at, code: 'section-empty', params }];
  });
}

/** Compares two headings, ignoring case, punctuation and spacing. */
function sameWords(a: string, b: string): boolean {
  return words(a) === words(b);
}

function words(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
