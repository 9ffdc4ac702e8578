import type { BodyTexts } from '../../i18n/body-texts.ts';
import type { Footnote } from '../footnotes.ts';
import type { FigureFact } from '../rules/images.ts';
import type { HeadingFact } from '../rules/headings.ts';
import type { Component, Heading, Link } from '../body-tree.ts';

/** What the rules found out about a body, as far as its HTML depends on it. */
export interface RenderContext {
  /** Texts of the interface. */
  readonly labels: BodyTexts;
  /** What each heading becomes. */
  readonly headings: ReadonlyMap<Heading, HeadingFact>;
  /** Where each allowed link leads. */
  readonly hrefs: ReadonlyMap<Link, string>;
  /** What each image becomes. */
  readonly figures: ReadonlyMap<Component, FigureFact>;
  readonly footnotes: ReadonlyMap<string, Footnote>;
  /** Number of the next table. */
  nextTable: number;
}
