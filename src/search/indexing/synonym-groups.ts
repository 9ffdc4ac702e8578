import type { CheckReport } from '../../core/check/check-content.ts';

/**
 * Groups of words that mean the same, wherever they stand: each explained word
 * with its other forms, and each agreement with its other names. The aliases of
 * areas, themes and guides are no such groups: *sjuklön* leads to illness
 * without meaning it. A group has two words at least; the first is the one that
 * the site uses.
 */
export function synonymGroups(content: CheckReport['content']): readonly (readonly string[])[] {
  const { term, area, theme } = content.entries;
  const agreements = [...area, ...theme].flatMap(({ data }) => data.agreements);
  return [
    ...term.map(({ data }) => [data.term, ...data.aliases]),
    ...agreements.map(({ name, aliases }) => [name, ...aliases]),
  ]
    .map((words) => [...new Set(words)])
    .filter((words) => words.length > 1);
}
