import type { InEntry, Problem } from '../../model/problem.ts';
import { singletons } from '../../model/registry.ts';
import { knownAddresses } from '../known-addresses.ts';
import type { CheckContext } from '../check-rule.ts';
import { suggester } from '../suggest-similar.ts';

/** Checks that former addresses are not in use and lead to existing addresses. */
export function* redirects({ content, projection }: CheckContext): Generator<Problem<InEntry>> {
  const known = knownAddresses(content, projection);
  const suggest = suggester(known);
  const { file } = singletons.redirects;
  const seen = new Set<string>();
  for (const [index, { from, to }] of content.redirects.addresses.entries()) {
    if (known.has(from)) {
      const path = ['addresses', index, 'from'];
      yield { file, path, code: 'redirect-from-existing', params: { from } };
    }
    if (seen.has(from)) {
      const params = { field: 'from', value: from };
      yield { file, path: ['addresses', index, 'from'], code: 'repeated-value', params };
    }
    seen.add(from);
    if (to !== undefined && !known.has(to)) {
      const params = { from, to, ...suggest(to) };
      yield { file, path: ['addresses', index, 'to'], code: 'redirect-to-nowhere', params };
    }
  }
}
