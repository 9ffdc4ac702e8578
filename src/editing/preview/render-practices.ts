import type { Conclusion } from '../../core/model/conclusion.ts';
import type { SiteContext } from '../../reading/view-models/site-context.ts';
import { practicePage } from '../../reading/view-models/practice-page.ts';
import { prefixIds } from './unique-ids.ts';
import Practice from './Practice.astro';
import Practices from './Practices.astro';
import { renderHtml } from './render-html.ts';

/** The practices that conclusions make, as their pages will say; empty when there are none. */
export async function practicesHtml(
  conclusions: readonly Conclusion[],
  context: SiteContext,
): Promise<string> {
  const ids = new Set(
    conclusions.map((conclusion) =>
      conclusion.type === 'replaces' ? conclusion.by.practice : conclusion.practice,
    ),
  );
  const articles: string[] = [];
  for (const id of ids) {
    const practice = context.catalogue.practice(id);
    if (!practice) continue;
    const html = await renderHtml(Practice, { page: practicePage(practice, context) }, context);
    articles.push(prefixIds(html, `a${articles.length + 1}`));
  }
  return articles.length === 0 ? '' : renderHtml(Practices, { articles }, context);
}
