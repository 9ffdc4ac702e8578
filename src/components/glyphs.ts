import type { ConclusionType, PracticeStatus } from '../core/model/enums.ts';

/**
 * The shape of each type of conclusion, as an SVG path in a box of 24 × 24. A
 * shape each, so that colour is never alone in telling them apart.
 */
export const glyphs: Readonly<Record<ConclusionType, string>> = {
  introduces: 'M12 4.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15Z',
  confirms: 'M12 4.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15Z',
  refines: 'M12 3 21 12 12 21 3 12Z',
  questions: 'M12 4 21 19.5H3Z',
  replaces: 'M4 4h11v11H4ZM9 15v5h11V9h-5',
};

/** The type of conclusion whose shape stands for a status. */
export const statusGlyphs: Readonly<Record<PracticeStatus, ConclusionType>> = {
  new: 'introduces',
  confirmed: 'confirms',
  questioned: 'questions',
  replaced: 'replaces',
};
