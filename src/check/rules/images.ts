import { join } from 'node:path';
import sharp from 'sharp';
import type { Problem } from '../../model/problem.ts';
import { entryKindNames } from '../../model/registry.ts';
import type { Judged } from '../rule.ts';
import { near } from './references.ts';

/** Images that entries show must exist and be images, so that their size is known at build. */
export async function images({ content, paths }: Judged): Promise<Problem[]> {
  const media = new Set(content.media);
  const readable = new Map<string, Promise<boolean>>();
  const problems: Problem[] = [];
  for (const kind of entryKindNames) {
    for (const { file, body } of content.entries[kind]) {
      for (const { src, line, column } of body?.images ?? []) {
        if (!media.has(src)) {
          const params = { src, ...near(src, media) };
          problems.push({ file, line, column, code: 'missing-image', params });
          continue;
        }
        let isReadable = readable.get(src);
        if (!isReadable) readable.set(src, (isReadable = canRead(join(paths.content, src))));
        if (!(await isReadable)) {
          problems.push({ file, line, column, code: 'unreadable-image', params: { src } });
        }
      }
    }
  }
  return problems;
}

/** Formats that can be made smaller and shown everywhere; SVG can carry scripts and is not among them. */
const formats = new Set(['png', 'jpeg', 'webp', 'avif', 'heif', 'gif']);

async function canRead(path: string): Promise<boolean> {
  try {
    const { format, width, height } = await sharp(path).metadata();
    return formats.has(format) && width > 0 && height > 0;
  } catch {
    return false;
  }
}
