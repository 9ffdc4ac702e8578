/** An HTML element that editors can write inside a sentence. */
export interface ElementDefinition {
  /** It has no content and no closing tag. */
  readonly isVoid: boolean;
  /** Attributes it may have, as literal text. */
  readonly attributes: readonly string[];
}

/** The HTML elements that are rendered as such. All others are shown as typed. */
const elements: ReadonlyMap<string, ElementDefinition> = new Map([
  ['br', { isVoid: true, attributes: [] }],
  ['sup', { isVoid: false, attributes: [] }],
  ['sub', { isVoid: false, attributes: [] }],
  ['kbd', { isVoid: false, attributes: [] }],
  ['abbr', { isVoid: false, attributes: ['title'] }],
]);

/** The element called `name`, in any case. */
export function elementNamed(name: string): ElementDefinition | undefined {
  return elements.get(name.toLowerCase());
}

/**
 * Elements that run, fetch or cover something. Shown as typed they do no harm,
 * but whoever wrote one meant it to work and should be told that it does not.
 */
const forbidden: ReadonlySet<string> = new Set(
  (
    'script style iframe frame frameset object embed applet portal link meta base form svg math ' +
    'img video audio'
  ).split(' '),
);

/** Whether `name` is an element that is refused. */
export function isForbiddenElement(name: string): boolean {
  return forbidden.has(name.toLowerCase());
}

const eventHandler = /<[A-Za-z][^<>]{0,2000}?[\s/"']on[a-z]+\s*=/iy;

/** Whether the tag that starts at `start` has an event handler, such as `onclick`. */
export function hasEventHandler(source: string, start: number): boolean {
  eventHandler.lastIndex = start;
  return eventHandler.test(source);
}
