import type { Searcher } from '../answer.ts';
import { answer } from './answer.ts';
import { fetchFile, type LoadFile } from './load-file.ts';
import { openRegister } from './open-register.ts';

const opened = new Map<string, Promise<Searcher>>();

/**
 * Loads what every search needs, once for each `base`. A failed attempt is
 * forgotten, so that the next one tries again.
 * @param base path the site is published under, with a slash at both ends
 * @throws when the index cannot be loaded
 */
export function openSearcher(base: string): Promise<Searcher> {
  const held = opened.get(base);
  if (held) return held;
  const made = makeSearcher(base, fetchFile);
  opened.set(base, made);
  made.catch(() => opened.delete(base));
  return made;
}

/**
 * A searcher over files that are loaded in some way.
 * @throws when the index cannot be loaded
 */
export async function makeSearcher(base: string, load: LoadFile): Promise<Searcher> {
  const register = await openRegister(base, load);
  return { search: (state, options = {}) => answer(register, base, state, options) };
}
