import type { Messages } from '../../core/i18n/index.ts';
import { severityOf, type Problem } from '../../core/model/problem.ts';
import type { ShownBody } from '../../reading/view-models/shown-body.ts';
import { figureHtml } from '../../reading/view-models/figure-html.ts';

/** A body to be shown, and what is wrong with it. */
export interface DraftBody extends ShownBody {
  /** Errors that would keep it from being published. */
  readonly problems: readonly Problem[];
}

/** What showing a body depends on. */
export interface DraftBodyOptions {
  /** Path the site is published under. */
  readonly base: string;
  /** Texts of the site. */
  readonly messages: Messages;
  /** Where the picture called `media/…` can be seen. */
  pictureAddress(src: string): string;
}

/**
 * The body of a draft, through the same compiler as the site's. The compiler
 * carries a parser of some size, so it is fetched when first needed.
 * @param text MDX as typed
 */
export async function draftBody(
  text: string,
  { base, messages, pictureAddress }: DraftBodyOptions,
): Promise<DraftBody> {
  if (text.trim() === '') return { html: '', headings: [], terms: [], problems: [] };
  const { compileBody } = await import('../../core/mdx/compile-body.ts');
  const body = compileBody(text, { file: '', firstLine: 1, base, labels: messages.body });
  let { html } = body;
  for (const { src, alt, caption, placeholder } of body.images) {
    const shown = figureHtml({ src: pictureAddress(src), alt, decoding: 'async' }, caption);
    // As a function: a `$&` in a caption is text, not a reference to the placeholder.
    html = html.replace(placeholder, () => shown);
  }
  return {
    html,
    headings: body.headings,
    terms: body.terms.map((term) => term.id),
    problems: body.problems.filter((problem) => severityOf(problem) === 'error'),
  };
}
