import type { BodyTexts } from '../body-texts.ts';
import { choices } from './choices.ts';

/** Texts that are written into bodies. `{n}` stands for a number. */
export const body: BodyTexts = {
  callout: choices.calloutKind,
  table: 'Tabell {n}',
  footnotes: 'Fotnoter',
  footnoteReference: 'Fotnot {n}',
  footnoteBack: 'Tillbaka till texten vid fotnot {n}',
  taskDone: 'Klart',
  taskOpen: 'Att göra',
};
