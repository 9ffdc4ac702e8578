import type { InText, Problem } from '../../model/problem.ts';
import { walk, type Component, type Node } from '../body-tree.ts';

/** An image on a line of its own. */
export interface FigureFact {
  /** Its path below the content folder, `media/…`. */
  readonly src: string;
  /** Alternative text. */
  readonly alt: string;
  readonly caption?: string;
  /** Its placeholder in the HTML; unique, since text is escaped. */
  readonly placeholder: string;
  /** Offset in the body. */
  readonly at: number;
}

/** Result of {@link checkImages}. */
export interface CheckedImages {
  readonly figures: ReadonlyMap<Component, FigureFact>;
  readonly problems: readonly Problem<InText>[];
}

/** Finds and checks the images; `check/rules/images.ts` checks that the files exist. */
export function checkImages(nodes: readonly Node[]): CheckedImages {
  const figures = new Map<Component, FigureFact>();
  const problems: Problem<InText>[] = [];
  walk(nodes, (node) => {
    if (node.type !== 'component' || node.name !== 'Figure') return;
    const { at, values } = node;
    const { src: written = '', alt = '', caption } = values;
    const src = mediaPath(written);
    // A missing attribute has been reported with the tag.
    if (values['alt'] !== undefined && alt.trim() === '') {
      problems.push({ at, code: 'missing-alt', params: { src: written } });
    }
    if (src === undefined) {
      // A missing attribute has been reported with the tag.
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

/** Decoded path of a file below `media/`; undefined for any other path. */
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
