import type { IndexedField, IndexedPage } from './indexed-page.ts';
import type { AnalysedWord } from './analyse-word.ts';
import type { WordList } from './word-list.ts';

/**
 * Adds to every page the other words for what it speaks of: where one of a
 * group stands in its text, the rest of the group is found there too.
 * @param known what is known of a word form, by its number in the lexicon
 */
export function addSynonyms(
  pages: readonly IndexedPage[],
  groups: readonly (readonly string[])[],
  lexicon: WordList,
  known: (word: number) => AnalysedWord,
): IndexedPage[] {
  const members = groups.flatMap((group, index) =>
    group.map((text) => ({ group: index, words: lexicon.read(text) })),
  );
  const stems = (words: Uint32Array) => Array.from(words, (word) => known(word).stem || `#${word}`);
  const byFirst = Map.groupBy(
    members.map((member) => ({ ...member, stems: stems(member.words) })),
    ({ stems: [first = ''] }) => first,
  );
  return pages.map((page) => {
    const found = new Set<number>();
    for (const field of [page.fields.title, page.fields.body, page.fields.lead]) {
      const text = stems(field.words);
      text.forEach((stem, at) => {
        for (const member of byFirst.get(stem) ?? []) {
          if (member.stems.every((one, index) => text[at + index] === one)) found.add(member.group);
        }
      });
    }
    if (found.size === 0) return page;
    const others = members.filter(({ group }) => found.has(group));
    const words = Uint32Array.from(others.flatMap((member) => [...member.words]));
    const synonyms: IndexedField = { words, length: words.length };
    return { ...page, fields: { ...page.fields, synonyms } };
  });
}
