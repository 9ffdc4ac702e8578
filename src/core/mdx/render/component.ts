import { escapeHtml } from '../escape-html.ts';
import { calloutKinds } from '../components.ts';
import type { Component, Node } from '../body-tree.ts';
import type { RenderContext } from './context.ts';
import { renderInline } from './inline.ts';

/**
 * Renders a component that stands between blocks.
 * @param renderBlocks renders what stands in it
 */
export function renderComponent(
  node: Component,
  context: RenderContext,
  renderBlocks: (nodes: readonly Node[]) => string,
): string {
  const content = () => renderBlocks(node.children);
  switch (node.name) {
    case 'Callout':
      return renderCallout(node, content(), context);
    case 'Quote': {
      const by = node.values['by'];
      const caption = by === undefined ? '' : `\n<figcaption>${escapeHtml(by)}</figcaption>`;
      return `<figure class="quote">\n<blockquote>\n${content()}\n</blockquote>${caption}\n</figure>`;
    }
    case 'Steps':
      return `<ol class="steps">\n${node.children.map((step) => renderStep(step, renderBlocks)).join('\n')}\n</ol>`;
    case 'Figure':
      return context.figures.get(node)?.placeholder ?? '';
    case 'Term':
      return `<p>${renderInline([node], context)}</p>`;
    default:
      return content();
  }
}

function renderCallout({ values }: Component, content: string, { labels }: RenderContext): string {
  const kind = calloutKinds.find((one) => one === values['kind']) ?? 'note';
  const label = escapeHtml(labels.callout[kind]);
  const title = values['title'];
  const heading =
    title === undefined
      ? label
      : `<span class="callout-kind">${label}:</span> ${escapeHtml(title)}`;
  // A note is read where it stands; an aside by itself is a landmark of the page.
  return `<aside class="callout callout-${kind}" role="note">\n<p class="callout-title">${heading}</p>\n${content}\n</aside>`;
}

/** A step; anything else among the steps has been told as an error and is rendered like one. */
function renderStep(node: Node, renderBlocks: (nodes: readonly Node[]) => string): string {
  if (node.type !== 'component' || node.name !== 'Step') {
    return `<li>${renderBlocks([node])}</li>`;
  }
  const title = node.values['title'];
  const heading =
    title === undefined ? '' : `<p class="step-title"><strong>${escapeHtml(title)}</strong></p>`;
  return `<li>${[heading, renderBlocks(node.children)].filter(Boolean).join('\n')}</li>`;
}
