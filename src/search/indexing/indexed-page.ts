import type { Fragment } from './pagefind-fragments.ts';
import type { WordList } from './word-list.ts';
import type { PageFacts } from './page-facts.ts';
import type { FieldName } from './field-weights.ts';

/** A field of a page as the index sees it. */
export interface IndexedField {
  /** Numbers of its word forms in the lexicon, in order. */
  readonly words: Uint32Array;
  /** How long the text is, in characters. */
  readonly length: number;
}

/** A page as the index sees it. */
export interface IndexedPage {
  readonly fields: Readonly<Record<FieldName, IndexedField>>;
  /** Factor of everything that is found on it. */
  readonly boost: number;
}

/** Elements whose text is the heading of a part. */
const heading = /^h[2-6]$/;

/** Makes a page ready for the index: texts to numbers, by field. */
export function indexedPage(
  { url, content, meta, anchors }: Fragment,
  facts: PageFacts | undefined,
  lexicon: WordList,
): IndexedPage {
  const read = (texts: readonly (string | undefined)[]): IndexedField => {
    // Between two texts stands something that joins no words.
    const text = texts.filter((part) => part !== undefined).join(' . ');
    return { words: lexicon.read(text), length: text.length };
  };
  return {
    fields: {
      title: read([meta['title'] ?? url]),
      also: read(facts?.otherNames ?? []),
      questions: read(facts?.questions ?? []),
      lead: read(facts?.lead ?? [meta['summary']]),
      headings: read(
        anchors.filter(({ element }) => heading.test(element)).map(({ text }) => text),
      ),
      body: read([content]),
      topics: read(facts?.topics ?? []),
      teams: read(facts?.teams ?? []),
      synonyms: read([]),
    },
    boost: facts?.boost ?? 1,
  };
}
