import {
  callout,
  figure,
  list,
  paragraph,
  quote,
  steps,
  table,
  type Block,
  type LinkTargets,
} from './blocks.ts';
import { cut, type Writer } from './writer.ts';

/** How often each sort of block is written. */
const shares = { paragraph: 74, list: 9, quote: 5, callout: 5, steps: 2, table: 3, figure: 2 };

const blocks: Readonly<Record<keyof typeof shares, Block>> = {
  paragraph,
  list,
  quote,
  callout,
  steps,
  table,
  figure,
};

/**
 * A body of sections under the given headings, together about `length`
 * characters long. Each section starts with a paragraph.
 */
export function bodyOf(
  writer: Writer,
  headings: readonly string[],
  length: number,
  targets: LinkTargets,
): string {
  const used = new Set(headings);
  const parts = headings.flatMap((heading) => {
    // From 0.6 to 1.4 of an equal share, as some questions give more than others.
    const wanted = (length / headings.length) * (0.6 + writer.random.next() * 0.8);
    return [`## ${heading}`, ...sectionOf(writer, wanted, targets, used)];
  });
  return `${parts.join('\n\n')}\n`;
}

/** The second half of a long section sometimes gets a heading of its own, unlike all before. */
function sectionOf(
  writer: Writer,
  wanted: number,
  targets: LinkTargets,
  used: Set<string>,
): string[] {
  const parts = [paragraph(writer, targets)];
  let length = parts[0]!.length;
  let canDivide = writer.random.chance(0.25);
  while (length < wanted) {
    if (canDivide && length > wanted / 2) {
      const heading = headingUnlike(writer, used);
      parts.push(`### ${heading}`, paragraph(writer, targets));
      canDivide = false;
    }
    const block = blocks[writer.random.weighted(shares)](writer, targets);
    parts.push(block);
    length += block.length;
  }
  return parts;
}

/** A heading that is not among those used; it is afterwards. */
export function headingUnlike(writer: Writer, used: Set<string>): string {
  let heading = cut(writer.heading(), 80);
  while (used.has(heading)) heading = cut(writer.heading(), 80);
  used.add(heading);
  return heading;
}
