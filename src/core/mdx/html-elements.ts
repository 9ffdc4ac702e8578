/** An HTML element that editors can write inside a sentence. */
export interface ElementDefinition {
  /** Whether it has neither content nor a closing tag. */
  readonly isVoid: boolean;
  /** Attributes it may have, as literal text. */
  readonly attributes: readonly string[];
}

/** The allowed HTML elements. All others are rendered as text. */
const elements: ReadonlyMap<string, ElementDefinition> = new Map([
  ['br', { isVoid: true, attributes: [] }],
  ['sup', { isVoid: false, attributes: [] }],
  ['sub', { isVoid: false, attributes: [] }],
  ['kbd', { isVoid: false, attributes: [] }],
  ['abbr', { isVoid: false, attributes: ['title'] }],
]);

/** The allowed element called `name` (case-insensitive), if there is one. */
export function elementNamed(name: string): ElementDefinition | undefined {
  return elements.get(name.toLowerCase());
}

/**
 * Elements that run, load or cover something. Rendered as text they are harmless,
 * but their author expects them to work and must be told that they do not.
 */
const forbidden: ReadonlySet<string> = new Set(
  (
    'script style iframe frame frameset object embed applet portal link meta base form svg math ' +
    'img video audio'
  ).split(' '),
);

/** Whether an element is reported as an error (case-insensitive). */
export function isForbiddenElement(name: string): boolean {
  return forbidden.has(name.toLowerCase());
}

const eventHandler = /<[A-Za-z][^<>]{0,2000}?[\s/"']on[a-z]+\s*=/iy;

/** Whether the tag that starts at `start` has an event handler, such as `onclick`. */
export function hasEventHandler(source: string, start: number): boolean {
  eventHandler.lastIndex = start;
  return eventHandler.test(source);
}
