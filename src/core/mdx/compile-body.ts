import { bodyPath, type InText, type Problem } from '../model/problem.ts';
import type { BodyTexts } from '../i18n/body-texts.ts';
import { convertTree } from './convert-tree.ts';
import { numberFootnotes } from './footnotes.ts';
import { findTooLarge, limits } from './body-limits.ts';
import { findTooDeepOffset, parseMdx } from './parse-mdx.ts';
import { placesIn, type Place } from './source-position.ts';
import { countWords, plainText } from './plain-text.ts';
import { renderBlocks, renderFootnotes } from './render/blocks.ts';
import { replaceReservedCharacters } from './reserved-characters.ts';
import { checkHeadings, type HeadingFact } from './rules/headings.ts';
import { checkImages, type FigureFact } from './rules/images.ts';
import { checkLinks, type InternalLink } from './rules/links.ts';
import { checkSections } from './rules/sections.ts';
import { checkStructure } from './rules/structure.ts';
import { findOffsetDeeperThan, walk, type Node } from './body-tree.ts';
import { pairTags } from './pair-tags.ts';

/** Options of {@link compileBody}. Plain data, so that they can be sent to a worker. */
export interface BodyOptions {
  /** Path of the file, put into problems. */
  readonly file: string;
  /** Line of the file that the body starts on. */
  readonly firstLine: number;
  /** Path the site is published under: `/`, or `/kunskap/`. */
  readonly base: string;
  /** Texts of the interface that are written into the body. */
  readonly labels: BodyTexts;
  /** Headings that the body must have, with content under each. */
  readonly expectedSections?: readonly string[];
}

/** A compiled body, and the facts that checks between entries need. */
export interface CompiledBody {
  /** Safe HTML. Images are left as placeholders: see {@link CompiledBody.images}. */
  readonly html: string;
  /** Its headings, in order. */
  readonly headings: readonly HeadingFact[];
  /** Its links to the site itself, in order. */
  readonly links: readonly (Omit<InternalLink, 'at'> & Place)[];
  /** Its images, in order; each has a placeholder in the HTML, on a line of its own. */
  readonly images: readonly (Omit<FigureFact, 'at'> & Place)[];
  /** Uses of the `Term` component, in order, with repeats. */
  readonly terms: readonly ({ readonly id: string } & Place)[];
  /** Plain text, one line per paragraph. */
  readonly text: string;
  /** Number of words in the plain text. */
  readonly words: number;
  /** Sorted by position. With an error among them the HTML must not be published. */
  readonly problems: readonly Problem[];
}

/**
 * Compiles the body of an entry to HTML. MDX is treated as data and never run as
 * code. Never throws, and the HTML is safe for any input; errors are in
 * `problems`.
 */
export function compileBody(body: string, options: BodyOptions): CompiledBody {
  const placeOf = placesIn(body, options.firstLine);
  const toProblem = ({ at, code, params }: Problem<InText>): Problem => {
    return { file: options.file, path: bodyPath, ...placeOf(at), code, params };
  };
  const tooLarge = findTooLarge(body);
  if (tooLarge.length > 0) return emptyBody(tooLarge.map(toProblem));
  try {
    return compile(body, options, placeOf, toProblem);
  } catch (error) {
    const params = { reason: error instanceof Error ? error.message : String(error) };
    return emptyBody([toProblem({ at: 0, code: 'body-unparsable', params })]);
  }
}

function compile(
  body: string,
  { base, labels, expectedSections = [] }: BodyOptions,
  placeOf: (offset: number) => Place,
  toProblem: (problem: Problem<InText>) => Problem,
): CompiledBody {
  const cleaned = replaceReservedCharacters(body);
  const parsed = parseMdx(cleaned.text);
  const tooDeep = (at: number): CompiledBody => {
    const problem = { at, code: 'nesting-too-deep', params: { max: limits.nesting } } as const;
    return emptyBody([...cleaned.problems, problem].map(toProblem));
  };
  // All later steps are recursive, so the depth must be checked first.
  const tooDeepOffset = findTooDeepOffset(parsed, limits.nesting);
  if (tooDeepOffset !== undefined) return tooDeep(parsed.guarded.toSource(tooDeepOffset));
  const converted = convertTree(parsed);
  const paired = pairTags(converted.body);
  const { children } = paired.body;
  const footnotes = numberFootnotes(paired.body);
  const all = [...children, ...[...footnotes.values()].flatMap((note) => note.children)];
  const tooDeepNode = findOffsetDeeperThan(all, limits.nesting);
  if (tooDeepNode !== undefined) return tooDeep(tooDeepNode);
  const headings = checkHeadings(all);
  const links = checkLinks(all, base);
  const images = checkImages(all);
  const context = {
    labels,
    headings: headings.facts,
    hrefs: links.hrefs,
    figures: images.figures,
    footnotes,
    nextTable: 1,
  };
  const html = [renderBlocks(children, context), renderFootnotes(context)];
  const text = plainText(children, footnotes.values());
  const problems = [
    cleaned,
    converted,
    paired,
    { problems: checkStructure(all) },
    headings,
    { problems: checkSections(children, expectedSections) },
    links,
    images,
  ].flatMap((part) => part.problems);
  return {
    html: html.filter((part) => part !== '').join('\n'),
    headings: [...headings.facts.values()],
    links: links.internal.map(({ at, ...link }) => ({ ...link, ...placeOf(at) })),
    images: [...images.figures.values()].map(({ at, ...image }) => ({ ...image, ...placeOf(at) })),
    terms: termsIn(all).map(({ at, id }) => ({ id, ...placeOf(at) })),
    text,
    words: countWords(text),
    problems: problems.sort((a, b) => a.at - b.at).map(toProblem),
  };
}

function termsIn(nodes: readonly Node[]): { id: string; at: number }[] {
  const terms: { id: string; at: number }[] = [];
  walk(nodes, (node) => {
    const id = node.type === 'component' && node.name === 'Term' ? node.values['id'] : undefined;
    if (id !== undefined) terms.push({ id, at: node.at });
  });
  return terms;
}

function emptyBody(problems: readonly Problem[]): CompiledBody {
  return { html: '', headings: [], links: [], images: [], terms: [], text: '', words: 0, problems };
}
