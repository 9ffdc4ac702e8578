import { insertNumber } from '../body-labels.ts';
import { escapeHtml } from '../escape-html.ts';
import type { Footnote } from '../footnotes.ts';
import { renderBlocks } from './blocks.ts';
import type { RenderContext } from './context.ts';
import { footnoteId, referenceId } from './footnote-ids.ts';

/** Renders the footnotes after the text; empty when there are none. */
export function renderFootnotes(context: RenderContext): string {
  if (context.footnotes.size === 0) return '';
  const items = [...context.footnotes.values()].map((note) => renderFootnote(note, context));
  const label = escapeHtml(context.labels.footnotes);
  return `<section class="footnotes" aria-label="${label}">\n<ol>\n${items.join('\n')}\n</ol>\n</section>`;
}

function renderFootnote({ number, children, references }: Footnote, context: RenderContext) {
  const label = escapeHtml(insertNumber(context.labels.footnoteBack, number));
  const back = references.map((_, index) => {
    const again = index === 0 ? '' : ` (${index + 1})`;
    return `<a class="footnote-back" href="#${referenceId(number, index)}" aria-label="${label}${again}">↩</a>`;
  });
  const content = renderBlocks(children, context);
  const links = back.length === 0 ? '' : `\n<p>${back.join(' ')}</p>`;
  return `<li id="${footnoteId(number)}">\n${content}${links}\n</li>`;
}
