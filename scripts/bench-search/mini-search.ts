import MiniSearch, { type SearchOptions } from 'minisearch';
import { depth, type Found, type JudgedDocument, type JudgedQuery } from './judged-set.ts';
import type { MiniSettings } from './mini-settings.ts';
import { stopWords } from './stop-words.ts';

/** Makes a word of a text, in small letters, into what is kept in the index. */
export type Reduce = (word: string) => string;

/** The word as it is. */
export const unchanged: Reduce = (word) => word;

/** Documents in a MiniSearch, to be searched with any settings. */
export type MiniIndex = (query: JudgedQuery, settings: MiniSettings) => Found;

/** Puts documents into a MiniSearch, the way its documentation shows, for Swedish. */
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
    // A query of nothing but stop words is better searched with them.
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
