import { getImage } from 'astro:assets';
import type { CompiledBody } from '../../core/mdx/compile-body.ts';
import { EntryCache } from '../../core/source/entry-cache.ts';
import { currentPaths } from '../../core/source/current-paths.ts';
import type { Entry } from '../../core/knowledge/entry.ts';
import { figureHtml } from './figure-html.ts';
import { loadSiteContext } from './site-context.ts';
import { imageFiles } from './image-files.ts';

/** Compiled body of an entry, ready to be put into a page. */
export interface ShownBody {
  /** HTML from `core/mdx`, with the images inserted. */
  readonly html: string;
  /** Headings, for a table of contents. */
  readonly headings: CompiledBody['headings'];
  /** Ids of the terms that the body links to. */
  readonly terms: readonly string[];
}

const cache = new EntryCache<unknown>(currentPaths.cache);

/** Widths of the generated images, in pixels: a phone, the text column, and twice its density. */
const widths = [480, 800, 1280];
/** Displayed width of an image; the text column is 40rem. */
const sizes = '(width < 45rem) 92vw, 640px';

/**
 * Reads the compiled body of an entry from the cache and inserts its images.
 * @param entry entry of a kind that has a body
 * @throws when the entry is not of this site, or an image has been deleted since the
 *   check
 */
export async function shownBody(entry: Entry<unknown>): Promise<ShownBody> {
  const digest = (await loadSiteContext()).digestOf(entry);
  const body = await cache.readBody<CompiledBody>(digest);
  let { html } = body;
  for (const image of body.images) {
    const shown = await figure(image);
    // A function, so that `$&` in a caption is not read as a replacement pattern.
    html = html.replace(image.placeholder, () => shown);
  }
  return { html, headings: body.headings, terms: body.terms.map((term) => term.id) };
}

async function figure({ src, alt, caption }: CompiledBody['images'][number]): Promise<string> {
  const load = imageFiles[src];
  if (!load) throw new Error(`${src} was there at the check and is gone now`);
  const { default: metadata } = await load();
  const image = await getImage({
    src: metadata,
    format: 'webp',
    widths: [...widths.filter((width) => width < metadata.width), Math.min(metadata.width, 1600)],
    sizes,
  });
  const { width, height } = image.attributes as { width: number; height: number };
  return figureHtml(
    {
      src: image.src,
      srcset: image.srcSet.attribute,
      sizes,
      alt,
      width,
      height,
      loading: 'lazy',
      decoding: 'async',
    },
    caption,
  );
}
