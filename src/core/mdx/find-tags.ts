import { nearest } from '../model/nearest-match.ts';
import { readAttributes, type AttributeValues } from './read-attributes.ts';
import { componentNamed, componentNames } from './components.ts';
import { elementNamed, hasEventHandler, isForbiddenElement } from './html-elements.ts';
import type { InText, Problem } from '../model/problem.ts';
import { scanTag, tagNameAt, type ScannedTag } from './scan-tag.ts';

/** A `<` followed by a name: a tag, or text that looks like one. */
export interface FoundTag {
  /** Offset of the `<`. */
  readonly start: number;
  /** Exclusive end: after the `>` of a tag, after the `<` of text. */
  readonly end: number;
  /** `text` is rendered as typed; the others are tags of a component or an HTML element. */
  readonly kind: 'block' | 'inline' | 'text';
  /** `void`: opening and closing in one. */
  readonly role: 'open' | 'close' | 'void';
  /** Name of the component or element. */
  readonly name: string;
  /** False for HTML elements and text. */
  readonly isComponent: boolean;
  /** Values of its attributes. */
  readonly values: AttributeValues;
  /** Source from `start` to `end`. */
  readonly raw: string;
  /** To be ignored if the tag turns out to be inside code. */
  readonly problems: readonly Problem<InText>[];
}

/** Finds everything that looks like a tag in `source`, in order, also inside code. */
export function findTags(source: string): FoundTag[] {
  const found: FoundTag[] = [];
  const unknown = new Set<string>();
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
    if (isEscaped(source, at)) continue;
    const head = tagNameAt(source, at);
    if (!head) continue;
    const tag = scanTag(source, at);
    const known = tag && knownTag(source, tag);
    if (known) {
      found.push(known);
      at = known.end - 1;
      continue;
    }
    const problem = problemOfText(source, at, head, tag, unknown);
    if (problem) found.push(asText(at, head.name, [problem]));
  }
  return found;
}

/** Whether the character at `at` is escaped by a backslash. */
export function isEscaped(source: string, at: number): boolean {
  let slashes = 0;
  while (source[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

function knownTag(source: string, tag: ScannedTag): FoundTag | undefined {
  const { name, start, end } = tag;
  const raw = source.slice(start, end);
  const component = componentNamed(name);
  if (component) {
    const closes = { values: {}, problems: [] };
    const { values, problems } = tag.isClosing ? closes : readAttributes(tag, component);
    const { kind } = component;
    return { start, end, kind, role: roleOf(tag), name, isComponent: true, values, raw, problems };
  }
  const element = elementNamed(name);
  const isLiteral = tag.attributes.every(
    (attribute) => attribute.form === 'text' && element?.attributes.includes(attribute.name),
  );
  if (!element || !isLiteral || (element.isVoid && tag.isClosing)) return undefined;
  const values = Object.fromEntries(tag.attributes.map(({ name, value }) => [name, value]));
  const role = element.isVoid ? 'void' : roleOf(tag);
  const lower = name.toLowerCase();
  const common = { start, end, kind: 'inline', isComponent: false, raw, problems: [] } as const;
  return { ...common, role, name: lower, values };
}

function roleOf({ isClosing, isSelfClosing }: ScannedTag): FoundTag['role'] {
  if (isClosing) return 'close';
  return isSelfClosing ? 'void' : 'open';
}

function asText(start: number, name: string, problems: Problem<InText>[]): FoundTag {
  const common = { role: 'void', isComponent: false, values: {} } as const;
  return { ...common, start, end: start + 1, kind: 'text', name, raw: '<', problems };
}

/** The problem of something that looks like a tag but is not one; undefined for ordinary text. */
function problemOfText(
  source: string,
  at: number,
  { name, isClosing }: Pick<ScannedTag, 'name' | 'isClosing'>,
  tag: ScannedTag | undefined,
  unknown: Set<string>,
): Problem<InText> | undefined {
  if (!isClosing && isForbiddenElement(name)) {
    return { at, code: 'forbidden-element', params: { element: name } };
  }
  if (!isClosing && hasEventHandler(source, at)) {
    return { at, code: 'forbidden-element', params: { element: name, handler: 1 } };
  }
  if (componentNamed(name)) return { at, code: 'broken-tag', params: { component: name } };
  const isMistyped = /^[A-Z]/.test(name) && !elementNamed(name);
  const sameLetters = componentNames.find((known) => known.toLowerCase() === name.toLowerCase());
  if (!tag || !(isMistyped || sameLetters)) return undefined;
  // The opening tag has been reported already.
  if (isClosing && unknown.has(name)) return undefined;
  unknown.add(name);
  const near = sameLetters ?? nearest(name, componentNames);
  const params = { component: name, allowed: componentNames.join(', ') };
  return { at, code: 'unknown-component', params: near ? { ...params, nearest: near } : params };
}
