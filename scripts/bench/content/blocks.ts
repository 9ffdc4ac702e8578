import { calloutKinds } from '../../../src/core/mdx/components.ts';
import { capital, cut, type Writer } from './writer.ts';

/** Maximum line length of a paragraph, in characters. */
const lineWidth = 100;

/** Targets that a body can link to. */
export interface LinkTargets {
  /** Addresses on the site, with leading and trailing slash. */
  readonly addresses: readonly string[];
  /** Ids and words of terms. */
  readonly terms: readonly { readonly id: string; readonly name: string }[];
  /** Paths of images, starting with `media/`. */
  readonly images: readonly string[];
}

/** Writes a block of Markdown without surrounding blank lines. */
export type Block = (writer: Writer, targets: LinkTargets) => string;

/** A paragraph, sometimes with a link, an explained term or emphasis. */
export const paragraph: Block = (writer, { addresses, terms }) => {
  const { random } = writer;
  const parts = [writer.text(random.int(2, 5))];
  if (addresses.length > 0 && random.chance(0.12)) {
    parts.push(`Läs mer om [${writer.theThing()}](${random.pick(addresses)}) först.`);
  }
  if (terms.length > 0 && random.chance(0.08)) {
    const { id, name } = random.pick(terms);
    parts.push(`Ordet <Term id="${id}">${name}</Term> betydde olika saker för oss.`);
  }
  if (random.chance(0.1)) parts.push(`**${capital(writer.theThing())}** gjorde skillnad.`);
  return wrap(parts.join(' '));
};

/** A bullet list or a numbered list. */
export const list: Block = (writer) => {
  const isNumbered = writer.random.chance(0.3);
  return writer
    .lines(3, 5)
    .map((line, at) => `${isNumbered ? `${at + 1}.` : '-'} ${line}`)
    .join('\n');
};

/** A table of two or three columns. */
export const table: Block = (writer) => {
  const columns = writer.random.int(2, 3);
  const row = (cell: () => string) => `| ${Array.from({ length: columns }, cell).join(' | ')} |`;
  const rows = Array.from({ length: writer.random.int(3, 5) }, () => row(() => writer.thing()));
  return [row(() => capital(writer.noun().one)), row(() => '---'), ...rows].join('\n');
};

/** A callout component. */
export const callout: Block = (writer) => {
  const kind = writer.random.pick(calloutKinds);
  const title = writer.random.chance(0.6) ? ` title="${cut(writer.heading(), 110)}"` : '';
  return `<Callout kind="${kind}"${title}>\n\n${wrap(writer.text(2))}\n\n</Callout>`;
};

/** A quotation component. */
export const quote: Block = (writer) => {
  const by = writer.random.chance(0.7) ? ` by="${capital(writer.theThing())}"` : '';
  return `<Quote${by}>\n\n${wrap(writer.sentence())}\n\n</Quote>`;
};

/** A component of ordered steps. */
export const steps: Block = (writer) => {
  const each = Array.from(
    { length: writer.random.int(2, 4) },
    () => `<Step title="${cut(writer.heading(), 110)}">\n\n${wrap(writer.text(1))}\n\n</Step>`,
  );
  return `<Steps>\n\n${each.join('\n\n')}\n\n</Steps>`;
};

/** A figure component with a generated image. */
export const figure: Block = (writer, { images }) => {
  const alt = cut(writer.sentence(), 300);
  const caption = writer.random.chance(0.5) ? ` caption="${cut(writer.sentence(), 200)}"` : '';
  return `<Figure src="${writer.random.pick(images)}" alt="${alt}"${caption} />`;
};

/** Wraps a paragraph into lines. */
function wrap(text: string): string {
  const lines: string[] = [];
  let start = 0;
  while (text.length - start > lineWidth) {
    const space = text.lastIndexOf(' ', start + lineWidth);
    // A word longer than a line gets its own line.
    const end = space > start ? space : text.indexOf(' ', start);
    if (end < 0) break;
    lines.push(text.slice(start, end));
    start = end + 1;
  }
  return [...lines, text.slice(start)].join('\n');
}
