import type { InText, Problem } from '../../model/problem.ts';
import { walk, type Component, type Node } from '../body-tree.ts';

/** An image on a line of its own. */
export interface FigureFact {
  /** Its path below the content folder, `media/…`. */
  readonly src: string;
  /** What it shows, in words. */
  readonly alt: string;
  readonly caption?: string;
  /** What stands for it in the HTML. No text can be the same: text is escaped. */
  readonly placeholder: string;
  /** Offset of the image. */
  readonly at: number;
}

/** The images of a body, and what is wrong with them. */
export interface CheckedImages {
  /** What each figure becomes. */
  readonly figures: ReadonlyMap<Component, FigureFact>;
  readonly problems: readonly Problem<InText>[];
}

/** Finds the images; whether their files exist is judged where files are read. */
export function checkImages(nodes: readonly Node[]): CheckedImages {
  const figures = new Map<Component, FigureFact>();
  const problems: Problem<InText>[] = [];
  walk(nodes, (node) => {
    if (node.type !== 'component' || node.name !== 'Figure') return;
    const { at, values } = node;
    const { src: written = '', alt = '', caption } = values;
    const src = mediaPath(written);
    // Of a tag without a description the values have none; that has been told with the tag.
    if (values['alt'] !== undefined && alt.trim() === '') {
      problems.push({ at, code: 'missing-alt', params: { src: written } });
    }
    if (src === undefined) {
      // A figure without `src` has been told as a missing attribute.
      if (values['src'] !== undefined) {
        problems.push({ at, code: 'image-outside-media', params: { src: written } });
      }
      return;
    }
    const placeholder = `<!--samklok-figure:${figures.size}-->`;
    figures.set(node, { src, alt, ...(caption && { caption }), placeholder, at });
  });
  return { figures, problems };
}

/** The path of a file below `media/`, as it is called on disk; undefined for anything else. */
export function mediaPath(written: string): string | undefined {
  let path;
  try {
    path = decodeURIComponent(written).replace(/^\//, '');
  } catch {
    return undefined;
  }

  if (/[\\?#:*"<>|\u0000-\u001F\u007F]/.test(path)) return undefined;
  const [folder, ...rest] = path.split('/');
  const isInside = folder === 'media' && rest.length > 0;
  return isInside && !rest.some((part) => /^\.*$/.test(part)) ? path : undefined;
}
