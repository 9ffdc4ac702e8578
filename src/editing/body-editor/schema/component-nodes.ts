import type { DOMOutputSpec, NodeSpec } from 'prosemirror-model';
import { componentNamed, componentNames } from '../../../core/mdx/components.ts';
import { origin } from './origin-attribute.ts';

/** Names of the components that stand on lines of their own. */
export const blockComponentNames: readonly string[] = componentNames.filter(
  (name) => componentNamed(name)!.kind === 'block',
);

/** Names of the attributes of a component, in the order they are written. */
export function attributeNames(component: string): readonly string[] {
  return Object.keys(componentNamed(component)?.schema.shape ?? {});
}

/** The components that stand nowhere but directly in `name`, and then nothing else does. */
export function childrenOnlyIn(name: string): readonly string[] {
  return blockComponentNames.filter((one) => componentNamed(one)!.parents?.includes(name));
}

/** One node for each component that stands on lines of its own, made from its definition. */
export const componentNodes: Readonly<Record<string, NodeSpec>> = Object.fromEntries(
  blockComponentNames.map((name) => [name, specOf(name)]),
);

function specOf(name: string): NodeSpec {
  const { content, parents } = componentNamed(name)!;
  const names = attributeNames(name);
  const only = childrenOnlyIn(name);
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
