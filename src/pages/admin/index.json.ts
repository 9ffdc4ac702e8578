import type { APIRoute } from 'astro';
import { editorsIndex } from '../../site/editors-index.ts';
import { library } from '../../site/library.ts';

/** What editors' entries can point at, for the pickers of the CMS. */
export const GET: APIRoute = async () => Response.json(editorsIndex(await library()));
