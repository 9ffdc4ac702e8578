import { fillPlaceholders } from '../../util/fill-placeholders.ts';
import { escapeHtml } from '../escape-html.ts';
import { isInlineName, type InlineComponentName } from '../components.ts';
import { isExternal } from '../rules/links.ts';
import type { Component, Element, FootnoteReference, Link, Node } from '../body-tree.ts';
import { type RenderContext } from './context.ts';

/** Renders inline nodes to HTML; block nodes give an empty string. */
export function renderInline(nodes: readonly Node[], context: RenderContext): string {
  return nodes.map((node) => renderNode(node, context)).join('');
}

/** Renderer of each inline component. */
const renderers: Readonly<
  Record<InlineComponentName, (node: Component, context: RenderContext) => string>
> = { Term: renderTerm };

function renderNode(node: Node, context: RenderContext): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value);
    case 'inlineCode':
      return `<code>${escapeHtml(node.value)}</code>`;
    case 'break':
      return '<br>\n';
    case 'emphasis':
      return `<em>${renderInline(node.children, context)}</em>`;
    case 'strong':
      return `<strong>${renderInline(node.children, context)}</strong>`;
    case 'delete':
      return `<del>${renderInline(node.children, context)}</del>`;
    case 'link':
      return renderLink(node, context);
    case 'element':
      return renderElement(node, context);
    case 'component': {
      const { name } = node;
      // A block component inside a line is reduced to its text.
      if (!isInlineName(name)) return renderInline(withoutLinks(node.children), context);
      return renderers[name](node, context);
    }
    case 'footnoteReference':
      return renderReference(node, context);
    default:
      return '';
  }
}

function renderLink(node: Link, context: RenderContext): string {
  const { children, title, href: written } = node;
  const href = context.hrefs.get(node);
  const text = renderInline(withoutLinks(children), context);
  if (href === undefined) return text;
  const rel = isExternal(written) ? ' rel="noopener"' : '';
  const tip = title === undefined ? '' : ` title="${escapeHtml(title)}"`;
  return `<a href="${escapeHtml(href)}"${tip}${rel}>${text}</a>`;
}

/** Unwraps links and removes footnote references, since HTML allows no link inside a link. */
function withoutLinks(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (node.type === 'footnoteReference') return [];
    if (!('children' in node)) return [node];
    const children = withoutLinks(node.children);
    const isLink = node.type === 'link' || node.type === 'component';
    return isLink ? children : [{ ...node, children } as Node];
  });
}

function renderElement({ name, values, children }: Element, context: RenderContext): string {
  if (name === 'br') return '<br>';
  const attributes = Object.entries(values).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  return `<${name}${attributes.join('')}>${renderInline(children, context)}</${name}>`;
}

function renderTerm({ values, children }: Component, context: RenderContext): string {
  const text = renderInline(withoutLinks(children), context);
  const id = values['id'];
  return id === undefined ? text : `<a class="term" href="#ord-${escapeHtml(id)}">${text}</a>`;
}

function renderReference(node: FootnoteReference, { footnotes, labels }: RenderContext): string {
  const note = footnotes.get(node.identifier);
  if (!note) return '';
  const { number, references } = note;
  const id = referenceId(number, references.indexOf(node));
  const label = escapeHtml(fillPlaceholders(labels.footnoteReference, { n: number }));
  return `<sup><a class="footnote-ref" id="${id}" href="#${footnoteId(number)}" aria-label="${label}">${number}</a></sup>`;
}

/** Anchor of footnote `number`. */
export function footnoteId(number: number): string {
  return `fotnot-${number}`;
}

/** Anchor of the reference to footnote `number` with the zero-based `index`. */
export function referenceId(number: number, index: number): string {
  return index <= 0 ? `fotnotsmarke-${number}` : `fotnotsmarke-${number}-${index + 1}`;
}
