import MiniSearch, { type SearchOptions } from 'minisearch';
import { stem } from '../../src/search/words/stem.ts';
import { depth, type Found, type JudgedDocument, type JudgedQuery } from './judged-set.ts';
import type { MiniSettings } from './mini-settings.ts';

/** Swedish stop words for MiniSearch, which has none of its own. */
const stopWords: ReadonlySet<string> = new Set(
  `alla allt att av blev bli blir de dem den denna det detta dig din ditt dina du då där efter eller
  en er ett finns fram från få får för gå går gör göra ha hade han har hon hur här i icke in ingen inom
  inte jag ju kan kommer kunna man med mellan men mig min mina mitt mot mycket måste ni nu när någon
  något några och om oss på sig sin sina sitt ska skall skulle som så sådan till under upp ut utan
  vad var vara varför varit varje vem vi vid vilka vilken vilket vill vår våra vårt än är över`.split(
    /\s+/,
  ),
);

/** Maps a word in lower case to its indexed form. */
export type Reduce = (word: string) => string;

/** Indexes words without stemming. */
export const unchanged: Reduce = (word) => word;

const stems = new Map<string, string>();

/** The stem that the site's own index uses. Cached, since texts repeat their words. */
export const stemmed: Reduce = (word) => {
  let base = stems.get(word);
  if (base === undefined) stems.set(word, (base = stem(word)));
  return base;
};

/** Searches indexed documents with any settings. */
export type MiniIndex = (query: JudgedQuery, settings: MiniSettings) => Found;

/** Indexes documents in MiniSearch, as its documentation shows, with Swedish lower-casing. */
export function miniIndex(documents: readonly JudgedDocument[], reduce: Reduce): MiniIndex {
  const lower = (word: string) => word.normalize('NFC').toLocaleLowerCase('sv');
  const index = new MiniSearch<Record<'at' | 'title' | 'aliases' | 'body', string | number>>({
    idField: 'at',
    fields: ['title', 'aliases', 'body'],
    processTerm: (word) => reduce(lower(word)),
  });
  index.addAll(
    documents.map(({ title, aliases, body }, at) => ({
      at,
      title,
      aliases: aliases.join(' \n'),
      body,
    })),
  );
  return ({ text }, settings) => {
    const search = (isLeftOut: (word: string) => boolean) =>
      index.search(text, {
        ...optionsOf(settings),
        processTerm: (word) => {
          const form = lower(word);
          return isLeftOut(form) ? null : reduce(form);
        },
      });
    let found = search((word) => settings.withoutStopWords && stopWords.has(word));
    // Queries of stop words only are searched with them.
    if (found.length === 0) found = search(() => false);
    return { ids: found.slice(0, depth).map(({ id }) => documents[id as number]!.id) };
  };
}

function optionsOf(settings: MiniSettings): SearchOptions {
  const { title, aliases, fuzzy, prefixFrom, combineWith, k, b, d } = settings;
  return {
    boost: { title, aliases },
    fuzzy: fuzzy === 0 ? false : fuzzy,
    prefix: prefixFrom === 0 ? false : (word) => word.length >= prefixFrom,
    combineWith,
    bm25: { k, b, d },
  };
}
