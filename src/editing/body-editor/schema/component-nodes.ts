import type { DOMOutputSpec, NodeSpec } from 'prosemirror-model';
import { exclusiveChildren, componentNamed, componentNames } from '../../../core/mdx/components.ts';
import { origin } from './origin-attribute.ts';

/** Names of the block components, in the order of their definitions. */
export const blockComponentNames: readonly string[] = componentNames.filter(
  (name) => componentNamed(name)!.kind === 'block',
);

/** Attribute names of a component, in the order they are written. */
export function attributeNames(component: string): readonly string[] {
  return Object.keys(componentNamed(component)?.schema.shape ?? {});
}

/** Node specs of the block components, made from their definitions. */
export const componentNodes: Readonly<Record<string, NodeSpec>> = Object.fromEntries(
  blockComponentNames.map((name) => [name, nodeSpec(name)]),
);

function nodeSpec(name: string): NodeSpec {
  const { content, parents } = componentNamed(name)!;
  const names = attributeNames(name);
  const only = exclusiveChildren(name);
  const isLeaf = content === 'none';
  const spec: NodeSpec = {
    ...(parents ? {} : { group: 'block' }),
    attrs: { ...origin, ...Object.fromEntries(names.map((one) => [one, { default: null }])) },
    parseDOM: [
      {
        tag: `div[data-component="${name}"]`,
        getAttrs: (element) =>
          Object.fromEntries(names.map((one) => [one, element.getAttribute(`data-${one}`)])),
      },
    ],
    toDOM: ({ attrs }): DOMOutputSpec => {
      const given = names.filter((one) => attrs[one] !== null);
      const data = Object.fromEntries(given.map((one) => [`data-${one}`, attrs[one] as string]));
      const own = { 'data-component': name, ...data };
      return isLeaf ? ['div', own] : ['div', own, 0];
    },
  };
  if (isLeaf) return { ...spec, atom: true, draggable: true };
  const inside = only.length > 0 ? `(${only.join(' | ')})+` : 'block+';
  return { ...spec, content: inside, defining: true, isolating: true };
}
