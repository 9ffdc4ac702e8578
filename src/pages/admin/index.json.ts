import type { APIRoute } from 'astro';
import { editorsIndex } from '../../editing/admin/editors-index.ts';
import { loadSiteContext } from '../../reading/view-models/site-context.ts';

/** What editors' entries can point at, for the pickers of the CMS. */
export const GET: APIRoute = async () => Response.json(editorsIndex(await loadSiteContext()));
