import type { APIRoute } from 'astro';
import { editorsIndex } from '../../editing/admin/editors-index.ts';
import { loadSiteContext } from '../../reading/view-models/site-context.ts';

/** Ids and names of all entries, for the pickers of the editors' page. */
export const GET: APIRoute = async () => Response.json(editorsIndex(await loadSiteContext()));
