import type { Node } from 'prosemirror-model';

/** Writes a table with its columns lined up. */
export function writeTable(table: Node, writeCell: (paragraph: Node) => string): string {
  const rows = table.children.map((row) => row.children.map((cell) => writeCell(cell.firstChild!)));
  const [head = [], ...body] = rows;
  const aligns = table.firstChild!.children.map((cell) => cell.attrs['align'] as string | null);
  const widths = head.map((_, column) =>
    Math.max(3, ...rows.map((cells) => widthOf(cells[column] ?? ''))),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell + ' '.repeat(widths[column]! - widthOf(cell))).join(' | ')} |`;
  const delimiter = widths.map((width, column) => {
    const left = aligns[column] === 'left' || aligns[column] === 'center' ? ':' : '-';
    const right = aligns[column] === 'right' || aligns[column] === 'center' ? ':' : '-';
    return left + '-'.repeat(width - 2) + right;
  });
  return [line(head), line(delimiter), ...body.map(line)].join('\n');
}

const segmenter = new Intl.Segmenter('sv');

/** How many characters a person sees. */
function widthOf(text: string): number {
  return /^[\x20-\x7E\u00A0-\u02FF]*$/.test(text)
    ? text.length
    : [...segmenter.segment(text)].length;
}
