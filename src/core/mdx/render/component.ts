import { escapeHtml } from '../escape-html.ts';
import { calloutKinds, isInlineName, type BlockComponentName } from '../components.ts';
import type { Component, Node } from '../body-tree.ts';
import type { RenderContext } from './context.ts';
import { renderInline } from './inline.ts';

/** Renders block nodes to HTML. */
type RenderBlocks = (nodes: readonly Node[]) => string;

/** Renderer of each block component. */
const renderers: Readonly<
  Record<
    BlockComponentName,
    (node: Component, context: RenderContext, renderBlocks: RenderBlocks) => string
  >
> = {
  Callout: (node, context, renderBlocks) =>
    renderCallout(node, renderBlocks(node.children), context),
  Quote: ({ values, children }, _context, renderBlocks) => {
    const by = values['by'];
    const caption = by === undefined ? '' : `\n<figcaption>${escapeHtml(by)}</figcaption>`;
    return `<figure class="quote">\n<blockquote>\n${renderBlocks(children)}\n</blockquote>${caption}\n</figure>`;
  },
  Steps: ({ children }, _context, renderBlocks) =>
    `<ol class="steps">\n${children.map((step) => renderStep(step, renderBlocks)).join('\n')}\n</ol>`,
  // Outside `Steps`, which is reported as an error, only its content is rendered.
  Step: ({ children }, _context, renderBlocks) => renderBlocks(children),
  Figure: (node, context) => context.figures.get(node)?.placeholder ?? '',
};

/**
 * Renders a component at block level to HTML.
 * @param renderBlocks renders its children
 */
export function renderComponent(
  node: Component,
  context: RenderContext,
  renderBlocks: RenderBlocks,
): string {
  const { name } = node;
  if (isInlineName(name)) return `<p>${renderInline([node], context)}</p>`;
  return renderers[name](node, context, renderBlocks);
}

function renderCallout({ values }: Component, content: string, { labels }: RenderContext): string {
  const kind = calloutKinds.find((one) => one === values['kind']) ?? 'note';
  const label = escapeHtml(labels.callout[kind]);
  const title = values['title'];
  const heading =
    title === undefined
      ? label
      : `<span class="callout-kind">${label}:</span> ${escapeHtml(title)}`;
  // Without the role, `aside` would be a landmark of the page.
  return `<aside class="callout callout-${kind}" role="note">\n<p class="callout-title">${heading}</p>\n${content}\n</aside>`;
}

/** Renders a step; other nodes, which have been reported as errors, are rendered as list items too. */
function renderStep(node: Node, renderBlocks: RenderBlocks): string {
  if (node.type !== 'component' || node.name !== 'Step') {
    return `<li>${renderBlocks([node])}</li>`;
  }
  const title = node.values['title'];
  const heading =
    title === undefined ? '' : `<p class="step-title"><strong>${escapeHtml(title)}</strong></p>`;
  return `<li>${[heading, renderBlocks(node.children)].filter(Boolean).join('\n')}</li>`;
}
