import { loadSplitter, type Splitter } from './compounds/compound-splitter.ts';
import type { FactsByAddress } from './page-facts.ts';
import { readFragments, type Fragment } from './pagefind-fragments.ts';
import { indexedPage } from './indexed-page.ts';
import { invertIndex } from './invert-index.ts';
import { analyseWord, type AnalysedWord } from './analyse-word.ts';
import { WordList } from './word-list.ts';
import { sortPages } from './sort-pages.ts';
import { addSynonyms } from './synonyms.ts';
import { writeIndex } from './write-index.ts';

/** Splits nothing: for languages without a dictionary. */
const noSplitter: Splitter = { split: (form) => [form], partKey: (part) => part };

/** What a search index is made from. */
export interface IndexOptions {
  /** Folder of the built site; Pagefind has been run on it. */
  readonly dir: string;
  /** What is known of pages besides their text. */
  readonly facts: FactsByAddress;
  /** Groups of words that mean the same. */
  readonly synonyms: readonly (readonly string[])[];
  /** Language of the site: compounds are split in Swedish only. */
  readonly language: string;
}

/** Result of building the index. */
export interface IndexReport {
  /** Pages in the index. */
  readonly pages: number;
  readonly terms: number;
  /** Bytes of all its files. */
  readonly bytes: number;
}

/**
 * Builds the index of a built site, beside Pagefind's index: reads what
 * Pagefind has taken from the pages, analyses the words, and writes terms with
 * their pages in files that a browser takes a few of.
 * @throws when Pagefind's files are not in the known format
 */
export async function buildIndex(options: IndexOptions): Promise<IndexReport> {
  const { dir, facts, synonyms, language } = options;
  const fragments = sortPages(await readFragments(dir));
  const lexicon = new WordList();
  const pages = fragments.map((fragment) =>
    indexedPage(fragment, facts.get(fragment.url), lexicon),
  );
  const splitter =
    language === 'sv' ? await loadSplitter({ vocabulary: lexicon.vocabulary() }) : noSplitter;
  const known: AnalysedWord[] = [];
  const know = (word: number) => (known[word] ??= analyseWord(lexicon.forms[word] ?? '', splitter));
  const whole = addSynonyms(pages, synonyms, lexicon, know);
  const words = lexicon.forms.map((_, word) => know(word));
  const terms = invertIndex(whole, words);
  const bytes = await writeIndex(dir, {
    fragments,
    terms,
    links: relatedPagePairs(fragments, facts),
    words: lexicon.forms.filter((_, word) => words[word]?.stem !== '').sort(),
  });
  return { pages: pages.length, terms: terms.length, bytes };
}

/** Pairs of numbers of pages about the same thing, each pair once. */
function relatedPagePairs(
  fragments: readonly Fragment[],
  facts: FactsByAddress,
): (readonly [number, number])[] {
  const numbers = new Map(fragments.map(({ url }, number) => [url, number]));
  return fragments.flatMap(({ url }, number) => {
    const related = new Set(facts.get(url)?.relatedPages);
    return [...related].flatMap((address) => {
      const other = numbers.get(address);
      return other === undefined || other === number ? [] : [[number, other] as const];
    });
  });
}
