import type { APIRoute } from 'astro';
import { loadSiteContext } from '../../reading/view-models/site-context.ts';
import { previewData } from '../../editing/admin/preview-data.ts';

/** What the editor's preview shows an entry together with. */
export const GET: APIRoute = async () => Response.json(previewData(await loadSiteContext()));
