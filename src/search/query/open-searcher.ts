import type { Searcher } from '../search-results.ts';
import { runQuery } from './run-query.ts';
import { fetchFile, type LoadFile } from './load-file.ts';
import { openIndex } from './open-index.ts';

const opened = new Map<string, Promise<Searcher>>();

/**
 * Loads what every search needs, once for each `base`. After anything that
 * cannot be loaded it is forgotten, so that the next attempt begins anew: the
 * site may have been published again since, and then none of the old files is
 * there any more.
 * @param base path the site is published under, with a slash at both ends
 * @throws when the index cannot be loaded
 */
export function openSearcher(base: string): Promise<Searcher> {
  const held = opened.get(base);
  if (held) return held;
  const keep = async <T>(loading: Promise<T>): Promise<T> => {
    try {
      return await loading;
    } catch (error) {
      if (opened.get(base) === made) opened.delete(base);
      throw error;
    }
  };
  const made = keep(createSearcher(base, fetchFile)).then(({ search }): Searcher => ({
    search: async (state, options) => {
      const answered = await keep(search(state, options));
      return { ...answered, results: (start, length) => keep(answered.results(start, length)) };
    },
  }));
  opened.set(base, made);
  return made;
}

/**
 * A searcher over files that are loaded in some way.
 * @throws when the index cannot be loaded
 */
export async function createSearcher(base: string, load: LoadFile): Promise<Searcher> {
  const searchIndex = await openIndex(base, load);
  return { search: (state, options = {}) => runQuery(searchIndex, base, state, options) };
}
