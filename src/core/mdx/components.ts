import { z } from 'zod';
import { field } from '../model/field-metadata.ts';
import { choice, line, reference } from '../model/value-schemas.ts';

/** What a callout is for. */
export const calloutKinds = ['tip', 'note', 'warning', 'example'] as const;

/** A component that editors can use in a body. */
export interface ComponentDefinition {
  /** `block`: on lines of its own; `inline`: inside a sentence. */
  readonly kind: 'block' | 'inline';
  /** What may stand between its tags; `none` means a self-closing tag. */
  readonly content: 'blocks' | 'inline' | 'none';
  /** Components it must be a direct child of; undefined means anywhere. */
  readonly parents?: readonly string[];
  /** Attributes that are part of the plain text, before and after the content. */
  readonly shown: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Whether it may have no content. */
  readonly mayBeEmpty?: boolean;
  /** Schema of its attributes; all are literal text. */
  readonly schema: z.ZodObject;
}

const Callout = {
  kind: 'block',
  content: 'blocks',
  shown: { before: ['title'], after: [] },
  schema: z.strictObject({
    /** What it is for. */
    kind: field(choice('calloutKind', calloutKinds), 'Callout.kind'),
    /** A heading of its own. */
    title: field(line(120).optional(), 'Callout.title'),
  }),
} as const satisfies ComponentDefinition;

const Quote = {
  kind: 'block',
  content: 'blocks',
  shown: { before: [], after: ['by'] },
  schema: z.strictObject({
    /** The role of the one who said it. */
    by: field(line(120).optional(), 'Quote.by'),
  }),
} as const satisfies ComponentDefinition;

const Steps = {
  kind: 'block',
  content: 'blocks',
  shown: { before: [], after: [] },
  schema: z.strictObject({}),
} as const satisfies ComponentDefinition;

const Step = {
  kind: 'block',
  content: 'blocks',
  shown: { before: ['title'], after: [] },
  parents: ['Steps'],
  mayBeEmpty: true,
  schema: z.strictObject({
    /** What to do, in a few words. */
    title: field(line(120), 'Step.title'),
  }),
} as const satisfies ComponentDefinition;

const Figure = {
  kind: 'block',
  content: 'none',
  shown: { before: [], after: ['caption'] },
  mayBeEmpty: true,
  schema: z.strictObject({
    /** The image, a path that starts with `media/`. */
    src: field(line(300), 'Figure.src'),
    /** What the image shows, for those who cannot see it. */
    alt: field(line(500), 'Figure.alt'),
    /** Text under the image. */
    caption: field(line(300).optional(), 'Figure.caption'),
  }),
} as const satisfies ComponentDefinition;

const Term = {
  kind: 'inline',
  content: 'inline',
  shown: { before: [], after: [] },
  schema: z.strictObject({
    /** The word that is explained. */
    id: field(reference('term'), 'Term.id'),
  }),
} as const satisfies ComponentDefinition;

/** All components. Editors cannot define others. */
export const components = { Callout, Quote, Steps, Step, Figure, Term } as const;

/** Name of one of the {@link components}. */
export type ComponentName = keyof typeof components;

/** Names of the inline components. */
export type InlineComponentName = {
  [N in ComponentName]: (typeof components)[N]['kind'] extends 'inline' ? N : never;
}[ComponentName];

/** Names of the block components. */
export type BlockComponentName = Exclude<ComponentName, InlineComponentName>;

/** Names of the components, in the order they are offered. */
export const componentNames = Object.keys(components) as ComponentName[];

/** The component called `name` (case-sensitive), if there is one. */
export function componentNamed(name: string): ComponentDefinition | undefined {
  return isComponentName(name) ? components[name] : undefined;
}

/** Whether there is a component called `name` (case-sensitive). */
export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(components, name);
}

/** Whether a component is an inline one. */
export function isInlineName(name: ComponentName): name is InlineComponentName {
  return components[name].kind === 'inline';
}

/** Components that must be direct children of `name`. When there are any, `name` allows no other children. */
export function exclusiveChildren(name: string): readonly ComponentName[] {
  return componentNames.filter((one) => componentNamed(one)!.parents?.includes(name));
}
