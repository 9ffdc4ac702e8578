import type { BodyTexts } from '../body-texts.ts';
import { choices } from './choices.ts';

/** Texts that are written into bodies. `{n}` stands for a number. */
export const body: BodyTexts = {
  callout: choices.calloutKind,
  table: 'Table {n}',
  footnotes: 'Footnotes',
  footnoteReference: 'Footnote {n}',
  footnoteBack: 'Back to the text at footnote {n}',
  taskDone: 'Done',
  taskOpen: 'To do',
};
