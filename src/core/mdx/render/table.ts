import { fillPlaceholders } from '../../util/fill-placeholders.ts';
import { escapeHtml } from '../escape-html.ts';
import { innerText, type Node, type Table } from '../body-tree.ts';
import { type RenderContext } from './context.ts';
import { renderInline } from './inline.ts';

/** Renders a table inside a labelled, keyboard-focusable region that scrolls horizontally. */
export function renderTable({ align, children }: Table, context: RenderContext): string {
  const label = escapeHtml(fillPlaceholders(context.labels.table, { n: context.nextTable }));
  context.nextTable += 1;
  const [head, ...rows] = children;
  const parts = [
    `<section class="table-scroll" tabindex="0" aria-label="${label}">\n<table>`,
    `<thead>\n${renderRow(head, 'th', align, context)}\n</thead>`,
  ];
  if (rows.length > 0) {
    const body = rows.map((row) => renderRow(row, 'td', align, context));
    parts.push(`<tbody>\n${body.join('\n')}\n</tbody>`);
  }
  parts.push('</table>\n</section>');
  return parts.join('\n');
}

const alignments: ReadonlySet<string | null> = new Set(['left', 'center', 'right']);

function renderRow(
  row: Node | undefined,
  cellTag: 'th' | 'td',
  align: Table['align'],
  context: RenderContext,
): string {
  const cells = row && 'children' in row ? row.children : [];
  // Short rows are padded to full width; long rows keep their extra cells.
  const html = Array.from({ length: Math.max(align.length, cells.length) }, (_, column) => {
    const cell = cells[column];
    const side = align[column] ?? null;
    const content = cell && 'children' in cell ? cell.children : [];
    // An empty header cell must not be a `th`.
    const isHeading = cellTag === 'th' && innerText(content) !== '';
    const tag = isHeading ? 'th' : 'td';
    const scope = isHeading ? ' scope="col"' : '';
    const alignment = side !== null && alignments.has(side) ? ` class="align-${side}"` : '';
    return `<${tag}${scope}${alignment}>${renderInline(content, context)}</${tag}>`;
  });
  // One cell per line, so that text extraction does not join words of adjacent cells.
  return `<tr>\n${html.join('\n')}\n</tr>`;
}
