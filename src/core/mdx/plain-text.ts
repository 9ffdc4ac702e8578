import { components, type ComponentDefinition } from './components.ts';
import type { Footnote } from './footnotes.ts';
import { innerText, type Node } from './body-tree.ts';

/** Converts a body to plain text for search and feeds: one line per paragraph, list item or row. */
export function plainText(children: readonly Node[], footnotes: Iterable<Footnote>): string {
  const lines = [...linesOf(children)];
  for (const note of footnotes) lines.push(...linesOf(note.children));
  return lines.filter((line) => line !== '').join('\n');
}

function* linesOf(nodes: readonly Node[]): Generator<string> {
  for (const node of nodes) {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        yield innerText(node.children);
        break;
      case 'tableRow':
        yield node.children
          .map((cell) => innerText([cell]))
          .join(' ')
          .trim();
        break;
      case 'code':
        yield node.value;
        break;
      case 'component': {
        const { before, after }: ComponentDefinition['shown'] = components[node.name].shown;
        yield* before.map((name) => node.values[name] ?? '');
        yield* linesOf(node.children);
        yield* after.map((name) => node.values[name] ?? '');
        break;
      }
      default:
        if ('children' in node) yield* linesOf(node.children);
        else yield innerText([node]);
    }
  }
}

/** A letter or digit of any script, then everything up to white space. Ranges, since property classes are slow. */
const word = /[\dA-Za-z\u00C0-\u1FFF\u2C00-\uD7FF\uF900-\uFFFF]\S*/g;

/** Counts words; a number counts, a lone dash does not. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}
