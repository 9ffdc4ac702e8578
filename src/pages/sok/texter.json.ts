import { glyphs, statusGlyphs } from '../../components/glyphs.ts';
import { loadSiteContext } from '../../reading/view-models/site-context.ts';
import { searchTexts } from '../../reading/view-models/search-texts.ts';

/** Interface texts of search for the dialog, which any page can open. */
export async function GET(): Promise<Response> {
  const texts = searchTexts(await loadSiteContext(), (status) => ({
    shape: statusGlyphs[status],
    path: glyphs[statusGlyphs[status]],
  }));
  return Response.json(texts);
}
