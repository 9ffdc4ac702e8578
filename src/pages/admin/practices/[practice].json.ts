import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSiteContext } from '../../../reading/view-models/site-context.ts';
import { practiceHistory } from '../../../editing/admin/preview-data.ts';

/** A file for each practice: a preview needs few of them. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { catalogue } = await loadSiteContext();
  return catalogue.practices.map(({ id }) => ({ params: { practice: id } }));
};

/** What has been said about one practice, for the editor's preview of a new reflection about it. */
export const GET: APIRoute<never, { practice: string }> = async ({ params }) =>
  Response.json(practiceHistory(params.practice, await loadSiteContext()));
