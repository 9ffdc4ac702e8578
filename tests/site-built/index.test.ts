import { expect, it } from 'vitest';
import { readFragments } from '../../src/search/indexing/pagefind-fragments.ts';
import { wordsOf } from '../../src/search/words/tokenize.ts';
import { builtPaths, readBuiltSite } from '../support/built-site.ts';
import { decodeHtml } from '../support/parse-html.ts';

const site = await readBuiltSite();
const fragments = await readFragments(builtPaths.out);

/** The words of each text between two tags by itself. */
const wordsBetweenTags = (html: string): Set<string> =>
  new Set(
    html
      .split(/<[^>]*>/)
      .flatMap((text) => wordsOf(decodeHtml(text)))
      .map(({ form }) => form),
  );

it('indexes words as they stand on the pages, and none that two elements would make together', () => {
  const glued = fragments.flatMap(({ url, content }) => {
    const own = wordsBetweenTags(site.page(url).html);
    const words = wordsOf(content).filter(({ form }) => !own.has(form));
    return words.map(({ surface }) => `${url} ${surface}`);
  });
  expect(glued).toEqual([]);
});
