import type { MdastNode } from 'satteri';
import { decodeEntities } from './decode-entities.ts';
import type { GuardedSource } from './guard-source.ts';
import type { InText, Problem } from '../model/problem.ts';
import type { ParsedMdx } from './parse-mdx.ts';
import { firstTagPlaceholder, placeholderCharacters } from './reserved-characters.ts';
import { restoreCode, restoreTags, restoreText } from './restore-characters.ts';
import type { Body, Image, Node } from './body-tree.ts';

/** A converted body whose tags are not paired yet. */
export interface ConvertedBody {
  readonly body: Body;
  /** Problems of single tags. */
  readonly problems: readonly Problem<InText>[];
}

type Of<T extends MdastNode['type']> = Extract<MdastNode, { type: T }>;

interface Context {
  readonly guarded: GuardedSource;
  readonly definitions: Map<string, Of<'definition'>>;
  readonly footnotes: Map<string, Node[]>;
  readonly problems: Problem<InText>[];
}

/** Converts the parser's tree to body nodes, with placeholders restored to what was typed. */
export function convertTree({ tree, guarded }: ParsedMdx): ConvertedBody {
  const context: Context = { guarded, definitions: new Map(), footnotes: new Map(), problems: [] };
  findDefinitions(tree, context.definitions);
  const children = 'children' in tree ? convertAll(tree.children, context) : [];
  return { body: { children, footnotes: context.footnotes }, problems: context.problems };
}

/** CommonMark: the first definition of a label takes precedence, wherever it is. */
function findDefinitions(node: MdastNode, definitions: Context['definitions']): void {
  if (node.type === 'definition' && !definitions.has(node.identifier)) {
    definitions.set(node.identifier, node);
  }
  if ('children' in node) for (const child of node.children) findDefinitions(child, definitions);
}

function convertAll(nodes: readonly MdastNode[], context: Context): Node[] {
  return nodes.flatMap((node) => convertNode(node, context));
}

function convertNode(node: MdastNode, context: Context): Node[] {
  const { guarded } = context;
  const at = guarded.toSource(node.position?.start.offset ?? 0);
  const inside = () => ('children' in node ? convertAll(node.children, context) : []);
  switch (node.type) {
    case 'text':
      return textNodes(node.value, at, context);
    case 'paragraph':
      return paragraphs(inside(), at);
    case 'blockquote':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'tableRow':
    case 'tableCell':
      return [{ type: node.type, at, children: inside() }];
    case 'heading':
      return [{ type: 'heading', at, depth: node.depth, children: inside() }];
    case 'thematicBreak':
      return [{ type: 'rule', at }];
    case 'break':
      return [{ type: 'break', at }];
    case 'code':
    case 'inlineCode':
      return [{ type: node.type, at, value: restoreCode(node.value, guarded) }];
    case 'list': {
      const isTight = !node.spread && !node.children.some((item) => item.spread);
      const start = node.ordered ? (node.start ?? 1) : undefined;
      return [{ type: 'list', at, start, isTight, children: inside() }];
    }
    case 'listItem':
      return [{ type: 'listItem', at, isDone: node.checked ?? undefined, children: inside() }];
    case 'table':
      return [{ type: 'table', at, align: node.align ?? [], children: inside() }];
    case 'link':
      return isBareAddress(node, guarded)
        ? bareAddress(node, at, context)
        : [link(node, at, inside(), guarded)];
    case 'linkReference': {
      const definition = context.definitions.get(node.identifier);
      return definition ? [link(definition, at, inside(), guarded)] : inside();
    }
    case 'image':
      return [image(node, node.alt, at, guarded)];
    case 'imageReference': {
      const definition = context.definitions.get(node.identifier);
      return definition ? [image(definition, node.alt, at, guarded)] : [];
    }
    case 'footnoteReference':
      return [{ type: 'footnoteReference', at, identifier: node.identifier }];
    case 'footnoteDefinition':
      if (!context.footnotes.has(node.identifier)) {
        context.footnotes.set(node.identifier, []);
        context.footnotes.set(node.identifier, inside());
      }
      return [];
    case 'definition':
      return [];
    default:
      // No other type is known to occur; if one does, keep its text.
      return 'value' in node ? textNodes(node.value, at, context) : inside();
  }
}

function textNodes(value: string, at: number, { guarded, problems }: Context): Node[] {
  const parts = restoreTags(value, guarded, (tag) => problems.push(...tag.problems));
  return parts.map((part) => {
    if (typeof part === 'string') return { type: 'text', at, value: part };
    problems.push(...part.problems);
    return { type: 'tag', at: part.start, tag: part };
  });
}

type Destination = Pick<Of<'definition'>, 'url' | 'title'>;

function link(
  { url, title }: Destination,
  at: number,
  children: Node[],
  guarded: GuardedSource,
): Node {
  const href = address(url, guarded);
  return { type: 'link', at, href, title: restored(title, guarded), children };
}

function image(
  { url, title }: Destination,
  alt: string | null | undefined,
  at: number,
  guarded: GuardedSource,
): Image {
  const caption = restored(title, guarded);
  return {
    type: 'image',
    at,
    src: address(url, guarded),
    alt: restored(alt, guarded) ?? '',
    caption,
  };
}

function restored(text: string | null | undefined, guarded: GuardedSource): string | undefined {
  return text ? restoreText(text, guarded) : undefined;
}

/** The address of a link, without angle brackets around it. */
function address(url: string, guarded: GuardedSource): string {
  const isBracketed = url.startsWith(placeholderCharacters.less) && url.endsWith('>');
  return restoreText(isBracketed ? url.slice(placeholderCharacters.less.length, -1) : url, guarded);
}

/** Whether a link is an autolink, without text of its own. */
function isBareAddress(node: Of<'link'>, { text }: GuardedSource): boolean {
  return text[node.position?.start.offset ?? 0] !== '[';
}

/** Ends an autolink: placeholders of angle brackets and tags, which the parser takes for letters. */
const endOfAddress = new RegExp(
  `[${placeholderCharacters.less}${placeholderCharacters.escapedLess}${placeholderCharacters.greater}\\u{${firstTagPlaceholder.toString(16)}}-\\u{FFFFF}]`,
  'u',
);

/** Converts an autolink; what the parser wrongly included at its end becomes text nodes. */
function bareAddress(node: Of<'link'>, at: number, context: Context): Node[] {
  const [first] = node.children;
  const shown = first?.type === 'text' ? first.value : '';
  const stop = endOfAddress.exec(shown)?.index ?? shown.length;
  const scheme = node.url.slice(0, node.url.length - shown.length);
  // The parser leaves character references in such addresses as they are.
  const value = decodeEntities(restoreText(shown.slice(0, stop), context.guarded));
  const href = scheme + value;
  const rest = textNodes(shown.slice(stop), at, context);
  if (value === '') return rest;
  return [
    { type: 'link', at, href, title: undefined, children: [{ type: 'text', at, value }] },
    ...rest,
  ];
}

/** Splits a paragraph at its images, since HTML allows no `figure` inside `p`. */
function paragraphs(children: readonly Node[], at: number): Node[] {
  const blocks: Node[] = [];
  let line: Node[] = [];
  const flush = () => {
    const isEmpty = line.every((node) => node.type === 'text' && node.value.trim() === '');
    if (!isEmpty) blocks.push({ type: 'paragraph', at: line[0]?.at ?? at, children: line });
    line = [];
  };
  for (const node of children) {
    if (node.type !== 'image') {
      line.push(node);
      continue;
    }
    flush();
    blocks.push(figure(node));
  }
  flush();
  return blocks;
}

function figure({ at, src, alt, caption }: Image): Node {
  const values = { src, alt, ...(caption === undefined ? {} : { caption }) };
  return { type: 'component', at, name: 'Figure', values, children: [] };
}
