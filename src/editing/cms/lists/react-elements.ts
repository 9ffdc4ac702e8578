import type { CreateElement, Element } from '../../decap/globals.ts';

/** A React element, as returned by a render method. */
export interface RenderedElement {
  /** Component or tag name. */
  readonly type: unknown;
  /** React key among its siblings. */
  readonly key: string | null;
  /** Properties including children. */
  readonly props: Readonly<Record<string, unknown>>;
}

/** Whether a rendered value is a React element. */
export function isElement(value: unknown): value is RenderedElement {
  return typeof value === 'object' && value !== null && 'type' in value && 'props' in value;
}

/** The children of an element as an array. */
export function childrenOf({ props }: RenderedElement): readonly unknown[] {
  const { children } = props;
  return Array.isArray(children) ? children : children === undefined ? [] : [children];
}

/** A copy of an element with some properties replaced. */
export function withProps(
  h: CreateElement,
  { type, key, props }: RenderedElement,
  other: Readonly<Record<string, unknown>>,
): Element {
  return h(type, { ...props, ...other, key });
}

/** A copy of an element with other children. */
export function withChildren(
  h: CreateElement,
  { type, key, props }: RenderedElement,
  children: readonly unknown[],
): Element {
  const { children: _replaced, ...own } = props;
  return h(type, { ...own, key }, ...children);
}
