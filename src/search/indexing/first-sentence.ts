const sentences = new Intl.Segmenter('sv', { granularity: 'sentence' });

/** The first sentence of a text; all of it when there is one only, and nothing of nothing. */
export function firstSentence(text: string): string {
  for (const { segment } of sentences.segment(text.trim())) return segment.trim();
  return '';
}
