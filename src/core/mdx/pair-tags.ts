import { componentNamed, isComponentName } from './components.ts';
import { limits } from './body-limits.ts';
import type { InText, Problem } from '../model/problem.ts';
import type { FoundTag } from './find-tags.ts';
import type { Body, Node } from './body-tree.ts';

/** A body without unpaired tags. */
export interface PairedBody {
  readonly body: Body;
  /** Unclosed, stray and misplaced tags. */
  readonly problems: readonly Problem<InText>[];
}

interface Frame {
  readonly tag: FoundTag;
  readonly children: Node[];
}

/** Replaces each pair of tags and the nodes between them with one component or element node. */
export function pairTags({ children, footnotes }: Body): PairedBody {
  const problems: Problem<InText>[] = [];
  const body: Body = {
    children: pairTagsIn(children, problems),
    footnotes: new Map([...footnotes].map(([key, nodes]) => [key, pairTagsIn(nodes, problems)])),
  };
  return { body, problems };
}

/** Pairs the tags among siblings: a tag must close in the list of nodes it opens in. */
function pairTagsIn(nodes: readonly Node[], problems: Problem<InText>[]): Node[] {
  const frames: Frame[] = [];
  const done: Node[] = [];
  const here = () => frames.at(-1)?.children ?? done;
  /** Turns the innermost unclosed tag into text and keeps its content. */
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
      // A block tag on a line of its own is in a paragraph, so this one is in a heading, a cell or a link.
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

/** The tag of a node: an inline tag itself, or the only tag of a paragraph. */
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

/** An unmatched tag as text. A block tag is dropped, since it has been reported as an error. */
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
