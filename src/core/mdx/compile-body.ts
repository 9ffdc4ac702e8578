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

/** What compiling depends on besides the text. All of it is data, so that it can be sent to a worker. */
export interface BodyOptions {
  /** Path of the file, for problems. */
  readonly file: string;
  /** Line of the file that the body starts on. */
  readonly firstLine: number;
  /** Path the site is published under: `/`, or `/kunskap/`. */
  readonly base: string;
  /** Texts of the interface that are written into the body. */
  readonly labels: BodyTexts;
  /** Headings that the body is expected to have, with something under each. */
  readonly expectedSections?: readonly string[];
}

/** A body, ready to be shown, and what other rules need to know of it. */
export interface CompiledBody {
  /** Safe HTML. Images are left as placeholders: see {@link CompiledBody.images}. */
  readonly html: string;
  /** Its headings, in order. */
  readonly headings: readonly HeadingFact[];
  /** Its links to the site itself, in order. */
  readonly links: readonly (Omit<InternalLink, 'at'> & Place)[];
  /** Its images, in order; each has a placeholder in the HTML, on a line of its own. */
  readonly images: readonly (Omit<FigureFact, 'at'> & Place)[];
  /** The words it explains, in order, with repeats. */
  readonly terms: readonly ({ readonly id: string } & Place)[];
  /** All of its text without markup, a line for each paragraph. */
  readonly text: string;
  /** How many words it has. */
  readonly words: number;
  /** Everything wrong with it, in order. With an error among them the HTML is not to be published. */
  readonly problems: readonly Problem[];
}

/**
 * Compiles the body of an entry: MDX as data, never as code. Whatever the text
 * is, the HTML is safe and this does not throw; what is wrong is in `problems`.
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
  // Everything after this goes down the tree by calling itself.
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
