/**
 * As much of Decap CMS as is used here. Its own types describe React components
 * of its own React; the script that is loaded puts these on `window` instead.
 */

/** An element of the React that Decap carries. */
export type Element = object;

/** Makes an element: `h('p', { className: 'x' }, 'text')`. */
export type CreateElement = (
  type: unknown,
  props?: Readonly<Record<string, unknown>> | null,
  ...children: unknown[]
) => Element;

/** What Decap keeps its data in (Immutable.js), seen from outside. */
export interface ImmutableMap {
  /** The value of a key. */
  get(key: string, otherwise?: unknown): unknown;
  /** The value at the end of a way of keys. */
  getIn(path: readonly (string | number)[], otherwise?: unknown): unknown;
  /** The same as plain objects and arrays. */
  toJS(): unknown;
}

/** What Decap gives the part of a widget that is filled in. */
export interface ControlProps {
  /** The value: text, number, boolean, or an immutable list or map. */
  readonly value: unknown;
  /** The field as configured. */
  readonly field: ImmutableMap;
  /** The entry as it is now, with `data`. */
  readonly entry: ImmutableMap;
  /** Id that the label points at. */
  readonly forID: string;
  /** Class that a box to fill in wears to look like Decap's own. */
  readonly classNameWrapper: string;
  /** Says that the value has changed. */
  onChange(value: unknown): void;
  /** Says that the field has focus. */
  setActiveStyle(): void;
  /** Says that the field has no focus any more. */
  setInactiveStyle(): void;
}

/** What {@link Cms.registerFormat} wants: a file as text, and back. */
interface Format {
  /** What a file says. */
  fromFile(text: string): Record<string, unknown>;
  /** A file that says so. */
  toFile(data: Record<string, unknown>): string;
}

/** A component as `createClass` wants it: its own functions find themselves on `this`. */
export type ComponentSpec = Record<string, unknown>;

/** Events that Decap asks before it goes on. Throwing in `preSave` or `prePublish` stops it. */
interface CmsEvent {
  readonly name:
    'preSave' | 'postSave' | 'prePublish' | 'postPublish' | 'preUnpublish' | 'postUnpublish';
  readonly handler: (event: { readonly entry: ImmutableMap }) => unknown;
}

/** The part of Decap's `window.CMS` that is used. */
export interface Cms {
  init(options: { readonly config: object }): void;
  /** A backend of Decap's own. */
  getBackend(name: string): { init(config: object, options: object): object };
  registerBackend(name: string, backend: new (config: object, options: object) => object): void;
  /** Adds a sort of field: how it is filled in, and how it is shown. */
  registerWidget(name: string, control: unknown, preview?: unknown, schema?: object): void;
  /** Adds a format of files. */
  registerCustomFormat(name: string, extension: string, format: Format): void;
  /** Subscribes to an event. */
  registerEventListener(event: CmsEvent): void;
  /** Adds a language, or replaces it as a whole. */
  registerLocale(name: string, phrases: object): void;
  /** Adds a style sheet to previews. */
  registerPreviewStyle(address: string): void;
  /** Says how entries of a collection are previewed. */
  registerPreviewTemplate(name: string, component: unknown): void;
}

/** What Decap's script puts on `window`. */
export interface Decap {
  readonly CMS: Cms;
  readonly h: CreateElement;
  readonly createClass: (spec: ComponentSpec) => unknown;
}

/** The Decap that the page has loaded. */
export function decap(): Decap {
  return window as unknown as Decap;
}
