import type { BodyTexts } from '../body-texts.ts';

/** Texts that are written into bodies. `{n}` stands for a number. */
export const body: BodyTexts = {
  callout: { tip: 'Tips', note: 'Notera', warning: 'Tänk på', example: 'Exempel' },
  table: 'Tabell {n}',
  footnotes: 'Fotnoter',
  footnoteReference: 'Fotnot {n}',
  footnoteBack: 'Tillbaka till texten vid fotnot {n}',
  taskDone: 'Klart',
  taskOpen: 'Att göra',
};
