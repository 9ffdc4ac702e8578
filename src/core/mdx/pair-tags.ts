import { componentNamed, isComponentName } from './components.ts';
import { limits } from './body-limits.ts';
import type { InText, Problem } from '../model/problem.ts';
import type { FoundTag } from './find-tags.ts';
import type { Body, Node } from './body-tree.ts';

/** A body whose tags have become components and elements. */
export interface PairedBody {
  readonly body: Body;
  /** Tags that do not fit together. */
  readonly problems: readonly Problem<InText>[];
}

interface Frame {
  readonly tag: FoundTag;
  readonly children: Node[];
}

/** Puts the content between an opening and a closing tag into one node. */
export function pairTags({ children, footnotes }: Body): PairedBody {
  const problems: Problem<InText>[] = [];
  const body: Body = {
    children: pairTagsIn(children, problems),
    footnotes: new Map([...footnotes].map(([key, nodes]) => [key, pairTagsIn(nodes, problems)])),
  };
  return { body, problems };
}

/** Weaves nodes that lie beside each other: a tag that opens here closes here. */
function pairTagsIn(nodes: readonly Node[], problems: Problem<InText>[]): Node[] {
  const frames: Frame[] = [];
  const done: Node[] = [];
  const here = () => frames.at(-1)?.children ?? done;
  /** Gives up the innermost open tag: it becomes text, and its content stays. */
  const dissolve = () => {
    const { tag, children } = frames.pop()!;
    if (tag.isComponent) problems.push(unclosedTagProblem(tag));
    here().push(...unmatchedTagAsText(tag), ...children);
  };

  for (const node of nodes) {
    const tag = tagOfNode(node);
    if (!tag) {
      const children = 'children' in node ? pairTagsIn(node.children, problems) : undefined;
      here().push(children ? ({ ...node, children: children } as Node) : node);
    } else if (tag.kind === 'block' && node.type === 'tag') {
      // Blocks stand on lines of their own, so this one lies in a heading, a cell, a link or the like.
      if (tag.role !== 'close') problems.push(misplacedTagProblem(tag));
      here().push(tagAsText(tag));
    } else if (tag.role === 'open' && frames.length === limits.nesting) {
      const params = { max: limits.nesting };
      problems.push({ at: tag.start, code: 'nesting-too-deep', params });
    } else if (tag.role === 'open') {
      frames.push({ tag, children: [] });
    } else if (tag.role === 'void') {
      here().push(nodeOf(tag, []));
    } else if (frames.some((frame) => frame.tag.name === tag.name)) {
      while (frames.at(-1)!.tag.name !== tag.name) dissolve();
      const { tag: opening, children } = frames.pop()!;
      here().push(nodeOf(opening, children));
    } else {
      if (tag.isComponent) {
        const params = { component: tag.name };
        problems.push({ at: tag.start, code: 'stray-closing-tag', params });
      }
      here().push(...unmatchedTagAsText(tag));
    }
  }
  while (frames.length > 0) dissolve();
  return done;
}

/** The tag that a node is: in a line the node itself, between blocks the one thing in a paragraph. */
function tagOfNode(node: Node): FoundTag | undefined {
  if (node.type === 'tag') return node.tag;
  if (node.type !== 'paragraph') return undefined;
  const [only, ...others] = node.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  return only?.type === 'tag' && only.tag.kind === 'block' && others.length === 0
    ? only.tag
    : undefined;
}

function nodeOf(tag: FoundTag, children: Node[]): Node {
  const { name, values, start: at } = tag;
  if (!isComponentName(name)) {
    const isTyped = tag.role === 'void' && tag.raw.endsWith('/>') && name !== 'br';
    return isTyped ? tagAsText(tag) : { type: 'element', at, name, values, children };
  }
  return { type: 'component', at, name, values, children };
}

/** A tag that means nothing, as it was typed. Between blocks nothing is left of it: it has been told as an error. */
function unmatchedTagAsText(tag: FoundTag): Node[] {
  return tag.kind === 'block' ? [] : [tagAsText(tag)];
}

function tagAsText(tag: FoundTag): Node {
  return { type: 'text', at: tag.start, value: tag.raw };
}

function unclosedTagProblem(tag: FoundTag): Problem<InText> {
  const isSingle = componentNamed(tag.name)?.content === 'none';
  const params = { component: tag.name, ...(isSingle && { single: 1 }) };
  return { at: tag.start, code: 'unclosed-component', params };
}

function misplacedTagProblem({ start: at, name }: FoundTag): Problem<InText> {
  return { at, code: 'misplaced-component', params: { component: name, reason: 'own-line' } };
}
