import { nearest } from '../model/nearest-match.ts';

/**
 * Different values that get a suggestion. Looking for one costs time in
 * proportion to all candidates; where more values than this are unknown,
 * something larger than spelling is wrong, such as a folder that was renamed.
 */
const maxSuggestions = 50;

/**
 * Finds what somebody may have meant by an unknown value, once for each value.
 * @param candidates what there is; read when the first suggestion is asked for
 * @returns a function from a value to `{nearest}` where something is near, for
 *   the parameters of a message
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
