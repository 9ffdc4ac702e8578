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

/** Relative frequencies of the kinds of blocks. */
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
 * Writes a body with sections under the given headings. Each section starts with a
 * paragraph.
 * @param length approximate length in characters
 */
export function bodyOf(
  writer: Writer,
  headings: readonly string[],
  length: number,
  targets: LinkTargets,
): string {
  const used = new Set(headings);
  const parts = headings.flatMap((heading) => {
    // From 0.6 to 1.4 of an equal share, since some questions get longer answers.
    const wanted = (length / headings.length) * (0.6 + writer.random.next() * 0.8);
    return [`## ${heading}`, ...sectionOf(writer, wanted, targets, used)];
  });
  return `${parts.join('\n\n')}\n`;
}

/** Writes a section. The second half of a long one sometimes gets a unique heading of its own. */
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

/** Writes a heading that is not in `used` and adds it. */
export function headingUnlike(writer: Writer, used: Set<string>): string {
  let heading = cut(writer.heading(), 80);
  while (used.has(heading)) heading = cut(writer.heading(), 80);
  used.add(heading);
  return heading;
}
