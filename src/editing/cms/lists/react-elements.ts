import type { CreateElement, Element } from '../../decap/globals.ts';

/** What React makes elements of, seen from outside. */
export interface MadeElement {
  /** A component or the name of a tag. */
  readonly type: unknown;
  /** Tells it from its neighbours. */
  readonly key: string | null;
  /** What it was given, with its children. */
  readonly props: Readonly<Record<string, unknown>>;
}

/** Whether something that Decap renders is an element. */
export function isElement(value: unknown): value is MadeElement {
  return typeof value === 'object' && value !== null && 'type' in value && 'props' in value;
}

/** The children of an element, one by one. */
export function childrenOf({ props }: MadeElement): readonly unknown[] {
  const { children } = props;
  return Array.isArray(children) ? children : children === undefined ? [] : [children];
}

/** An element again, with other properties. */
export function withProps(
  h: CreateElement,
  { type, key, props }: MadeElement,
  other: Readonly<Record<string, unknown>>,
): Element {
  return h(type, { ...props, ...other, key });
}

/** An element again, with other children. */
export function withChildren(
  h: CreateElement,
  { type, key, props }: MadeElement,
  children: readonly unknown[],
): Element {
  const { children: _replaced, ...own } = props;
  return h(type, { ...own, key }, ...children);
}
