/**
 * Queries of one to three words that the generated content can answer, as
 * readers would write them.
 */
export const measuredQueries: readonly string[] = [
  'rehabilitering',
  'uppföljning av avtal',
  'handlingsplan möte',
  'samordnarens ansvar',
  'lyssna på kunden',
];

/** Letters that are timed in all. */
export const timedKeys = 60;
