import type { APIRoute } from 'astro';
import { library } from '../../site/library.ts';
import { previewData } from '../../site/preview-data.ts';

/** What the editor's preview shows an entry together with. */
export const GET: APIRoute = async () => Response.json(previewData(await library()));
