import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSiteContext } from '../../../reading/view-models/site-context.ts';
import { practiceHistory } from '../../../editing/admin/preview-data.ts';

/** One file per practice, since a preview needs few of them. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { catalogue } = await loadSiteContext();
  return catalogue.practices.map(({ id }) => ({ params: { practice: id } }));
};

/** The conclusions about one practice, for previews of reflections that refer to it. */
export const GET: APIRoute<never, { practice: string }> = async ({ params }) =>
  Response.json(practiceHistory(params.practice, await loadSiteContext()));
