import type { Problem } from '../../model/problem.ts';
import { addressOf, type AddressedKind } from '../../model/addresses.ts';
import { entryKindNames } from '../../model/registry.ts';
import { knownAddresses } from '../known-addresses.ts';
import type { Judged } from '../rule.ts';
import { idsOf, near } from './references.ts';

/** Only the path and the fragment of a link matter here; the host is made up. */
const anyHost = 'http://site.invalid';

/** Links from bodies to the site itself must lead to a page, and to a heading where they name one. */
export function* links({ content, projection, messages }: Judged): Generator<Problem> {
  const known = knownAddresses(content, projection);
  for (const { from } of content.redirects.addresses) known.add(from);
  const terms = idsOf(content, 'term');
  const headings = headingsByAddress(content);
  for (const kind of entryKindNames) {
    for (const { file, id, body } of content.entries[kind]) {
      const own = addressOf(kind as AddressedKind, id);
      for (const { href, line, column } of body?.links ?? []) {
        const target = URL.canParse(href, anyHost + own) ? new URL(href, anyHost + own) : undefined;
        const address = target?.pathname ?? '';
        const anchor = decode(target?.hash.slice(1) ?? '');
        if (!known.has(address)) {
          yield {
            file,
            line,
            column,
            code: 'dead-link',
            params: { href, ...near(address, known) },
          };
        } else if (anchor && headings.get(address)?.has(anchor) === false) {
          yield { file, line, column, code: 'dead-anchor', params: { href } };
        }
      }
      for (const { id: term, line, column } of body?.terms ?? []) {
        if (terms.has(term)) continue;
        const kindLabel = messages.kinds.term.one;
        const params = { field: 'id', kindLabel, value: term, ...near(term, terms) };
        yield { file, line, column, code: 'unknown-reference', params };
      }
    }
  }
}

/**
 * Ids of headings by address, for pages whose headings are all written by
 * editors. Other pages have headings of their own making.
 */
function headingsByAddress(content: Judged['content']): Map<string, Set<string>> {
  return new Map(
    content.entries.page.map(({ id, body }) => [
      addressOf('page', id),
      new Set(body?.headings.map((heading) => heading.id)),
    ]),
  );
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
