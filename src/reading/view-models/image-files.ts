import type { ImageMetadata } from 'astro';
import { join, relative, sep } from 'node:path';
import { currentPaths } from '../../core/source/current-paths.ts';

type LoadImage = () => Promise<{ default: ImageMetadata }>;

// Keys are paths from the project root, also for a content folder outside it.
const found = import.meta.glob<{ default: ImageMetadata }>(
  '@media/**/*.{png,jpg,jpeg,webp,avif,gif}',
  { caseSensitive: false },
);

/** Importers of the images in the content folder, by path such as `media/diagram.png`. */
export const imageFiles: Readonly<Record<string, LoadImage | undefined>> = Object.fromEntries(
  Object.entries(found).map(([key, load]) => [
    relative(currentPaths.content, join(currentPaths.root, key)).split(sep).join('/'),
    load,
  ]),
);
