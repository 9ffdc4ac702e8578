import type { APIRoute } from 'astro';
import { loadSiteContext } from '../reading/view-models/site-context.ts';

/** Everything may be read; the sitemap says where it is. */
export const GET: APIRoute = async ({ site }) => {
  const { urls } = await loadSiteContext();
  const sitemap = new URL(urls.to('/sitemap-index.xml'), site).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
