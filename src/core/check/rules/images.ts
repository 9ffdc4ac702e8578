import { join } from 'node:path';
import sharp from 'sharp';
import { bodyPath, type Problem } from '../../model/problem.ts';
import type { CheckContext } from '../check-rule.ts';
import { suggester } from '../suggest-similar.ts';

/** Checks that the images used in entries exist and are readable, since the build needs their size. */
export async function images({ content, paths }: CheckContext): Promise<Problem[]> {
  const media = new Set(content.media);
  const suggest = suggester(media);
  const readable = new Map<string, Promise<boolean>>();
  const problems: Problem[] = [];
  const path = bodyPath;
  for (const { file, body } of [...Object.values(content.entries).flat(), ...content.failed]) {
    for (const { src, line, column } of body?.images ?? []) {
      if (!media.has(src)) {
        const params = { src, ...suggest(src) };
        problems.push({ file, path, line, column, code: 'missing-image', params });
        continue;
      }
      let isReadable = readable.get(src);
      if (!isReadable) readable.set(src, (isReadable = canRead(join(paths.content, src))));
      if (!(await isReadable)) {
        problems.push({ file, path, line, column, code: 'unreadable-image', params: { src } });
      }
    }
  }
  return problems;
}

/** Formats that can be resized and that browsers show; not SVG, which can contain scripts. */
const formats = new Set(['png', 'jpeg', 'webp', 'avif', 'heif', 'gif']);

/** File extensions that the site looks for; see `site/image-files.ts`. */
const endings = /\.(?:png|jpe?g|webp|avif|gif)$/i;

async function canRead(path: string): Promise<boolean> {
  if (!endings.test(path)) return false;
  try {
    const { format, width, height } = await sharp(path).metadata();
    return formats.has(format) && width > 0 && height > 0;
  } catch {
    return false;
  }
}
