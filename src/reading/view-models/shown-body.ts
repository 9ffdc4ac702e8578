import { getImage } from 'astro:assets';
import type { CompiledBody } from '../../core/mdx/compile-body.ts';
import { EntryCache } from '../../core/source/entry-cache.ts';
import { currentPaths } from '../../core/source/current-paths.ts';
import type { Entry } from '../../core/knowledge/entry.ts';
import { figureHtml } from './figure-html.ts';
import { loadSiteContext } from './site-context.ts';
import { imageFiles } from './image-files.ts';

/** A body ready for a page. */
export interface ShownBody {
  /** HTML made by `mdx/`, images in place. */
  readonly html: string;
  /** Its headings, for a table of contents. */
  readonly headings: CompiledBody['headings'];
  /** Ids of the words it explains. */
  readonly terms: readonly string[];
}

const cache = new EntryCache<unknown>(currentPaths.cache);

/** Widths that images are made in, in CSS pixels: a phone, the text column, and that at double density. */
const widths = [480, 800, 1280];
/** How wide an image is shown; the text column is 40rem. */
const sizes = '(width < 45rem) 92vw, 640px';

/**
 * The body of an entry, from the cache.
 * @param entry any entry of a kind with a body
 * @throws when an image that the check has seen is gone since
 */
export async function shownBody(entry: Entry<unknown>): Promise<ShownBody> {
  const digest = (await loadSiteContext()).digestOf(entry);
  const body = await cache.readBody<CompiledBody>(digest);
  let { html } = body;
  for (const image of body.images) {
    const shown = await figure(image);
    // As a function: a `$&` in an editor's caption is text, not a reference to the placeholder.
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
