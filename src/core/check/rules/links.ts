import { bodyPath, type Problem } from '../../model/problem.ts';
import { addressOf, isAddressed } from '../../model/addresses.ts';
import { knownAddresses } from '../known-addresses.ts';
import type { CheckContext } from '../check-rule.ts';
import { suggester } from '../suggest-similar.ts';
import { idsOf } from './references.ts';

/** Base for parsing relative URLs; only path and fragment are used. */
const anyHost = 'http://site.invalid';

/**
 * Checks that internal links lead to an existing page, and heading where they
 * have a fragment, and that explained terms exist.
 */
export function* links({ content, projection, messages }: CheckContext): Generator<Problem> {
  const known = knownAddresses(content, projection);
  for (const { from } of content.redirects.addresses) known.add(from);
  const headings = headingsByAddress(content);
  const suggestAddress = suggester(known);
  const terms = idsOf(content, 'term');
  const suggestTerm = suggester(terms);
  for (const { kind, file, id, body } of [
    ...Object.values(content.entries).flat(),
    ...content.failed,
  ]) {
    const own = anyHost + (isAddressed(kind) ? addressOf(kind, id) : '/');
    for (const { href, line, column } of body?.links ?? []) {
      const target = URL.canParse(href, own) ? new URL(href, own) : undefined;
      const address = target?.pathname ?? '';
      const anchor = decode(target?.hash.slice(1) ?? '');
      if (!known.has(address)) {
        const params = { href, ...suggestAddress(address) };
        yield { file, path: bodyPath, line, column, code: 'dead-link', params };
      } else if (anchor && headings.get(address)?.has(anchor) === false) {
        yield { file, path: bodyPath, line, column, code: 'dead-anchor', params: { href } };
      }
    }
    for (const { id: value, line, column } of body?.terms ?? []) {
      if (terms.has(value)) continue;
      const kindLabel = messages.kinds.term.one;
      const params = { field: 'id', kindLabel, value, ...suggestTerm(value) };
      yield { file, path: bodyPath, line, column, code: 'unknown-reference', params };
    }
  }
}

/**
 * Ids of headings by address, for pages whose headings all come from the body.
 * Other pages also have generated headings.
 */
function headingsByAddress(content: CheckContext['content']): Map<string, Set<string>> {
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
