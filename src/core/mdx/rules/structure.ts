import { exclusiveChildren, components, type ComponentDefinition } from '../components.ts';
import type { InText, Problem } from '../../model/problem.ts';
import { innerText, walk, type Component, type Node } from '../body-tree.ts';

/** Reports components in the wrong place or with the wrong content. */
export function checkStructure(nodes: readonly Node[]): Problem<InText>[] {
  const problems: Problem<InText>[] = [];
  walk(nodes, (node, ancestors) => {
    if (node.type === 'component') problems.push(...checkComponent(node, ancestors));
    if (node.type === 'image') {
      // Images on lines of their own are figures by now; this one is in a heading, a link or a cell.
      const params = { component: 'Figure', reason: 'own-line' };
      problems.push({ at: node.at, code: 'misplaced-component', params });
    }
  });
  return problems;
}

function* checkComponent(node: Component, ancestors: readonly Node[]): Generator<Problem<InText>> {
  const { name, at, children } = node;
  const { parents, content, mayBeEmpty }: ComponentDefinition = components[name];
  const parent = ancestors.at(-1);
  if (parents && !(parent?.type === 'component' && parents.includes(parent.name))) {
    const params = { component: name, reason: 'needs-parent', parent: parents.join(', ') };
    yield { at, code: 'misplaced-component', params };
  }
  const only = exclusiveChildren(name);
  const disallowed =
    only.length > 0 && children.find((child) => !only.some((one) => isComponent(child, one)));
  if (disallowed) {
    const params = { component: name, reason: 'only-children', child: only.join(', ') };
    yield { at: disallowed.at, code: 'misplaced-component', params };
  }
  if (name === 'Term' && ancestors.some((one) => one.type === 'link' || isComponent(one, 'Term'))) {
    const params = { component: name, reason: 'inside-link' };
    yield { at, code: 'misplaced-component', params };
  }
  if (content === 'none' && children.length > 0) {
    yield { at, code: 'unclosed-component', params: { component: name, single: 1 } };
  }
  const isEmpty = content === 'inline' ? innerText(children) === '' : children.length === 0;
  if (isEmpty && !mayBeEmpty) yield { at, code: 'empty-component', params: { component: name } };
}

function isComponent(node: Node, name: string): boolean {
  return node.type === 'component' && node.name === name;
}
