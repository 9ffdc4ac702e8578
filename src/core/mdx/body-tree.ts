import type { ComponentName } from './components.ts';
import type { AttributeValues } from './read-attributes.ts';
import type { FoundTag } from './find-tags.ts';

/** A part of a body. `at` is its offset in the source, in UTF-16 code units. */
export type Node =
  | Parent<'paragraph' | 'blockquote' | 'emphasis' | 'strong' | 'delete' | 'tableRow' | 'tableCell'>
  | Heading
  | List
  | ListItem
  | Table
  | Link
  | Component
  | Element
  | Code
  | Image
  | FootnoteReference
  | TagNode
  | Text
  | Leaf<'break' | 'rule'>;

interface Leaf<T extends string> {
  readonly type: T;
  readonly at: number;
}

/** A node with nothing but children. */
interface Parent<T extends string> extends Leaf<T> {
  readonly children: readonly Node[];
}

/** A heading of a body. */
export interface Heading extends Parent<'heading'> {
  /** Its level, 1 to 6. */
  readonly depth: number;
}

/** A list; its children are list items. */
export interface List extends Parent<'list'> {
  /** Number of the first item; undefined for an unordered list. */
  readonly start: number | undefined;
  /** Whether its items are rendered without paragraphs (CommonMark: tight). */
  readonly isTight: boolean;
}

/** An item of a list. */
export interface ListItem extends Parent<'listItem'> {
  /** State of a task list item; undefined for other items. */
  readonly isDone: boolean | undefined;
}

/** A table; its children are rows, the first of them the head. */
export interface Table extends Parent<'table'> {
  /** Alignment of each column; null for the default. */
  readonly align: readonly (string | null)[];
}

/** A link and its text. */
export interface Link extends Parent<'link'> {
  /** Its address as written. */
  readonly href: string;
  /** Its title, if any. */
  readonly title: string | undefined;
}

/** A component with its content; `Figure` stands for Markdown's images on lines of their own too. */
export interface Component extends Parent<'component'> {
  readonly name: ComponentName;
  /** Values of its valid attributes. */
  readonly values: AttributeValues;
}

/** One of the allowed HTML elements. */
export interface Element extends Parent<'element'> {
  /** Its name, in lower case. */
  readonly name: string;
  readonly values: AttributeValues;
}

/** Code, in a block or in a line. */
interface Code extends Leaf<'code' | 'inlineCode'> {
  readonly value: string;
}

/** An image inside a line of text. */
export interface Image extends Leaf<'image'> {
  /** Its path as written. */
  readonly src: string;
  readonly alt: string;
  /** Caption, from the title of the Markdown image. */
  readonly caption: string | undefined;
}

/** A reference to a footnote. */
export interface FootnoteReference extends Leaf<'footnoteReference'> {
  readonly identifier: string;
}

/** A tag that is not paired yet; `pairTags` removes all of these. */
interface TagNode extends Leaf<'tag'> {
  readonly tag: FoundTag;
}

/** A run of plain text. */
interface Text extends Leaf<'text'> {
  /** The text itself, not escaped. */
  readonly value: string;
}

/** A whole body: blocks and footnotes. */
export interface Body {
  readonly children: readonly Node[];
  /** Blocks of its footnotes, by identifier, in order of definition. */
  readonly footnotes: ReadonlyMap<string, readonly Node[]>;
}

/** Children of any node; none for a leaf. */
function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? node.children : [];
}

/** Calls `visit` for every node in pre-order, with its ancestors, outermost first. */
export function walk(
  nodes: readonly Node[],
  visit: (node: Node, ancestors: readonly Node[]) => void,
): void {
  const ancestors: Node[] = [];
  const descend = (siblings: readonly Node[]) => {
    for (const node of siblings) {
      visit(node, ancestors);
      if (!('children' in node)) continue;
      ancestors.push(node);
      descend(node.children);
      ancestors.pop();
    }
  };
  descend(nodes);
}

/** Offset of some node nested deeper than `max` levels; undefined when there is none. */
export function findOffsetDeeperThan(nodes: readonly Node[], max: number): number | undefined {
  const pending = nodes.map((node) => ({ node, depth: 1 }));
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, depth } = next;
    if (depth > max) return node.at;
    for (const child of childrenOf(node)) pending.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}

/** Text content of the nodes, with white space collapsed to single spaces. */
export function innerText(nodes: readonly Node[]): string {
  const text = joined(nodes).trim();
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

function joined(nodes: readonly Node[]): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value;
    else if (node.type === 'break' || (node.type === 'element' && node.name === 'br')) text += ' ';
    else if ('children' in node) text += joined(node.children);
  }
  return text;
}
