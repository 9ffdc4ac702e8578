import type { Theme } from '../model/theme.ts';
import type { Catalogue } from './catalogue.ts';
import type { Entry } from './entry.ts';
import type { Practice } from './practice.ts';

/** A theme in which an area has no confirmed practice yet. */
export interface OpenGap {
  readonly theme: Entry<Theme>;
  /** New or questioned practices of the area and theme, which a team could try next. */
  readonly untested: readonly Practice[];
}

/**
 * Returns the themes in which an area has no confirmed practice, in the order of
 * the catalogue. Replaced practices are ignored.
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
