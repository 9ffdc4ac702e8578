import { nearest } from '../model/nearest-match.ts';

/**
 * Maximum number of distinct values that get a suggestion. Each search is linear
 * in the number of candidates, and more unknown values than this mean that
 * something other than spelling is wrong, such as a renamed folder.
 */
const maxSuggestions = 50;

/**
 * Creates a function that suggests the known value most similar to an unknown
 * one; suggestions are cached.
 * @param candidates the known values; read on first use
 * @returns a function from a value to `{nearest}`, or `{}` when nothing is
 *   similar, for the parameters of a message
 */
export function suggester(
  candidates: Iterable<string>,
): (value: string) => { readonly nearest?: string } {
  const answers = new Map<string, { readonly nearest?: string }>();
  return (value) => {
    const known = answers.get(value);
    if (known) return known;
    if (answers.size === maxSuggestions) return {};
    const found = nearest(value, candidates);
    const answer = found === undefined ? {} : { nearest: found };
    answers.set(value, answer);
    return answer;
  };
}
