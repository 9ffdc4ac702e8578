import type { APIRoute } from 'astro';
import { loadSiteContext } from '../../reading/view-models/site-context.ts';
import { previewData } from '../../editing/admin/preview-data.ts';

/** Published data that previews of drafts are rendered with. */
export const GET: APIRoute = async () => Response.json(previewData(await loadSiteContext()));
