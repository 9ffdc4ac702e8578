import { stem } from '../words/stem.ts';

/** Fewest letters of a root: what is shorter says too little to be searched for. */
const leastRoot = 4;

/** Endings by which Swedish makes a word of another; `stem` takes those that inflect. */
const derivations =
  /(?:ation|(?<=k)tion|ition|är|lig|lighet|isk|bar|sam|skap|ans|ens|ment|ist|iv|ator)$/;

/**
 * The stem of the word that another is derived from: `vaccination` → `vaccin`,
 * `reflektion` → `reflek`; undefined when it is derived from none that we know of.
 */
export function derivationRoot(own: string): string | undefined {
  const at = own.search(derivations);
  if (at < leastRoot) return undefined;
  const root = stem(own.slice(0, at));
  return root === own || root.length < leastRoot ? undefined : root;
}
