import type { ConclusionType, PracticeStatus } from '../core/model/enums.ts';

/**
 * Icon of each type of conclusion, as an SVG path in a box of 24 × 24. The shapes
 * differ, so that types are not told apart by colour alone.
 */
export const glyphs: Readonly<Record<ConclusionType, string>> = {
  introduces: 'M12 4.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15Z',
  confirms: 'M12 4.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15Z',
  refines: 'M12 3 21 12 12 21 3 12Z',
  questions: 'M12 4 21 19.5H3Z',
  replaces: 'M4 4h11v11H4ZM9 15v5h11V9h-5',
};

/** Type of conclusion whose icon stands for a status. */
export const statusGlyphs: Readonly<Record<PracticeStatus, ConclusionType>> = {
  new: 'introduces',
  confirmed: 'confirms',
  questioned: 'questions',
  replaced: 'replaces',
};
