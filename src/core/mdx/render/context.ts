import type { BodyTexts } from '../../i18n/body-texts.ts';
import type { Footnote } from '../footnotes.ts';
import type { FigureFact } from '../rules/images.ts';
import type { HeadingFact } from '../rules/headings.ts';
import type { Component, Heading, Link } from '../body-tree.ts';

/** Results of the body rules that the HTML depends on. */
export interface RenderContext {
  readonly labels: BodyTexts;
  /** Level and anchor of each heading. */
  readonly headings: ReadonlyMap<Heading, HeadingFact>;
  /** The `href` of each allowed link. */
  readonly hrefs: ReadonlyMap<Link, string>;
  /** Placeholder of each image. */
  readonly figures: ReadonlyMap<Component, FigureFact>;
  readonly footnotes: ReadonlyMap<string, Footnote>;
  /** Number of the next table. */
  nextTable: number;
}
