import { fillPlaceholders } from '../../util/fill-placeholders.ts';
import { escapeHtml } from '../escape-html.ts';
import type { Footnote } from '../footnotes.ts';
import type { Heading, List, ListItem, Node } from '../body-tree.ts';
import { renderComponent } from './component.ts';
import { type RenderContext } from './context.ts';
import { footnoteId, referenceId, renderInline } from './inline.ts';
import { renderTable } from './table.ts';

/** Renders blocks to HTML. Inline nodes between blocks become paragraphs. */
export function renderBlocks(nodes: readonly Node[], context: RenderContext): string {
  return nodes.map((node) => renderBlock(node, context)).join('\n');
}

function renderBlock(node: Node, context: RenderContext): string {
  switch (node.type) {
    case 'paragraph':
      return `<p>${renderInline(node.children, context)}</p>`;
    case 'heading':
      return renderHeading(node, context);
    case 'blockquote':
      return `<blockquote>\n${renderBlocks(node.children, context)}\n</blockquote>`;
    case 'list':
      return renderList(node, context);
    case 'code':
      // Long lines scroll, and what scrolls must be reachable by keyboard.
      return `<pre tabindex="0"><code>${escapeHtml(node.value)}\n</code></pre>`;
    case 'rule':
      return '<hr>';
    case 'table':
      return renderTable(node, context);
    case 'component':
      return renderComponent(node, context, (children) => renderBlocks(children, context));
    default: {
      const text = renderInline([node], context);
      return text === '' ? '' : `<p>${text}</p>`;
    }
  }
}

function renderHeading(heading: Heading, context: RenderContext): string {
  const fact = context.headings.get(heading);
  if (!fact) return '';
  const text = renderInline(heading.children, context);
  return `<h${fact.depth} id="${fact.id}">${text}</h${fact.depth}>`;
}

function renderList({ start, isTight, children }: List, context: RenderContext): string {
  const tag = start === undefined ? 'ul' : 'ol';
  const first = start === undefined || start === 1 ? '' : ` start="${start}"`;
  const isTasks = children.some((item) => item.type === 'listItem' && item.isDone !== undefined);
  const items = children.map((item) =>
    item.type === 'listItem' ? renderItem(item, isTight, context) : '',
  );
  return `<${tag}${first}${isTasks ? ' class="tasks"' : ''}>\n${items.join('\n')}\n</${tag}>`;
}

function renderItem({ isDone, children }: ListItem, isTight: boolean, context: RenderContext) {
  const parts = children.map((child) =>
    isTight && child.type === 'paragraph'
      ? renderInline(child.children, context)
      : renderBlock(child, context),
  );
  const content = parts.join('\n');
  if (isDone === undefined) return `<li>${content}</li>`;
  const state = isDone ? 'task-done' : 'task-open';
  const label = escapeHtml(isDone ? context.labels.taskDone : context.labels.taskOpen);
  const box = `<span class="task-box" role="img" aria-label="${label}"></span>`;
  return `<li class="task ${state}">${box} ${content}</li>`;
}

/** Renders the section of footnotes; empty when there are none. */
export function renderFootnotes(context: RenderContext): string {
  if (context.footnotes.size === 0) return '';
  const items = [...context.footnotes.values()].map((note) => renderFootnote(note, context));
  const label = escapeHtml(context.labels.footnotes);
  return `<section class="footnotes" aria-label="${label}">\n<ol>\n${items.join('\n')}\n</ol>\n</section>`;
}

function renderFootnote({ number, children, references }: Footnote, context: RenderContext) {
  const label = escapeHtml(fillPlaceholders(context.labels.footnoteBack, { n: number }));
  const back = references.map((_, index) => {
    const again = index === 0 ? '' : ` (${index + 1})`;
    return `<a class="footnote-back" href="#${referenceId(number, index)}" aria-label="${label}${again}">↩</a>`;
  });
  const content = renderBlocks(children, context);
  const links = back.length === 0 ? '' : `\n<p>${back.join(' ')}</p>`;
  return `<li id="${footnoteId(number)}">\n${content}${links}\n</li>`;
}
