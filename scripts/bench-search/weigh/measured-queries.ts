/** Realistic queries of one to three words that match generated content. */
export const measuredQueries: readonly string[] = [
  'rehabilitering',
  'uppföljning av avtal',
  'handlingsplan möte',
  'samordnarens ansvar',
  'lyssna på kunden',
];

/** Total number of letters to measure. */
export const timedKeys = 60;
