import type { Theme } from '../model/theme.ts';
import type { Catalogue } from './catalogue.ts';
import type { Entry } from './entry.ts';
import type { Practice } from './practice.ts';

/** A theme in which an area has no practice to rely on yet. */
export interface OpenGap {
  readonly theme: Entry<Theme>;
  /** Practices of both that are new or questioned, so that someone could try them next. */
  readonly untested: readonly Practice[];
}

/**
 * The gaps of an area: every theme in which it has no confirmed practice. A
 * replaced practice neither fills a gap nor is worth trying. Themes in the
 * order readers expect.
 * @param area id of the area
 */
export function openGaps(
  catalogue: Pick<Catalogue, 'themes' | 'practicesIn'>,
  area: string,
): readonly OpenGap[] {
  return catalogue.themes.flatMap((theme) => {
    const practices = catalogue.practicesIn({ area, theme: theme.id });
    if (practices.some(({ status }) => status === 'confirmed')) return [];
    return [{ theme, untested: practices.filter(({ status }) => status !== 'replaced') }];
  });
}
