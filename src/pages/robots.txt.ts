import type { APIRoute } from 'astro';
import { loadSiteContext } from '../reading/view-models/site-context.ts';

/** Allows all crawlers and names the sitemap. */
export const GET: APIRoute = async ({ site }) => {
  const { urls } = await loadSiteContext();
  const sitemap = new URL(urls.to('/sitemap-index.xml'), site).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
