import { pageFromCode } from '../format/index-format.ts';

/** The part of Pagefind's own interface that is used here. */
interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { readonly id: string }[] }>;
}

let loading: Promise<Pagefind> | undefined;

/**
 * Loads Pagefind's engine, which has every word of every page and knows in what
 * order they stand. Only for those who ask for what the index does not have.
 */
function loadPagefind(base: string): Promise<Pagefind> {
  loading ??= (async () => {
    // The index is made after the site is bundled, so its address is only known here.
    const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
    await pagefind.init();
    return pagefind;
  })();
  loading.catch(() => (loading = undefined));
  return loading;
}

async function searchPagefind(base: string, query: string): Promise<number[]> {
  const { results } = await (await loadPagefind(base)).search(query);
  return results.map(({ id }) => pageFromCode(id));
}

/**
 * Numbers of the pages that have every phrase, word by word.
 * @returns undefined when there are no phrases
 * @throws when Pagefind cannot be loaded
 */
export async function pagesWithPhrases(
  base: string,
  phrases: readonly string[],
): Promise<Set<number> | undefined> {
  if (phrases.length === 0) return undefined;
  const answers = await Promise.all(phrases.map((phrase) => searchPagefind(base, `"${phrase}"`)));
  return answers.map((pages) => new Set(pages)).reduce((all, one) => all.intersection(one));
}

/**
 * Numbers of the pages that have words which the index leaves out, best
 * first: all of the words, or else any.
 * @throws when Pagefind cannot be loaded
 */
export async function pagesWithStopWords(
  base: string,
  words: readonly string[],
): Promise<number[]> {
  const together = await searchPagefind(base, words.join(' '));
  if (together.length > 0) return together;
  const apart = await Promise.all(words.map((word) => searchPagefind(base, word)));
  return [...new Set(apart.flat())];
}
