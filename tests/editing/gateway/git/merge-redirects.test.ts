import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { mergeRedirects } from '../../../../src/editing/gateway/git/merge-redirects.ts';

interface Address {
  readonly from: string;
  readonly to: string;
}
const a: Address = { from: '/a/', to: '/x/' };
const b: Address = { from: '/b/', to: '/x/' };
const c: Address = { from: '/c/', to: '/x/' };

const fileOf = (...list: readonly Address[]) =>
  list.length === 0
    ? 'addresses: []\n'
    : `addresses:\n${list.map(({ from, to }) => `  - from: ${from}\n    to: ${to}\n`).join('')}`;

/** The list that comes of three texts; undefined when they disagree. */
function woven(base: string, published: string, draft: string): unknown {
  const buffers = [base, published, draft].map((text) => Buffer.from(text));
  const result = mergeRedirects({ base: buffers[0]!, published: buffers[1]!, draft: buffers[2]! });
  return result && (parse(result.toString()) as { addresses: unknown }).addresses;
}

describe('two changes of the list of former addresses', () => {
  it.each([
    ['both add to an empty list', [], [a], [b], [a, b]],
    ['both add to a list', [a], [a, b], [a, c], [a, b, c]],
    ['both add the same', [], [a, b], [b, c], [a, b, c]],
    ['one removes and the other adds', [a, b], [a, b, c], [b], [b, c]],
    ['both remove all there is', [a, b], [a], [b], []],
    [
      'one changes and the other adds',
      [a],
      [a, b],
      [{ ...a, to: '/y/' }],
      [{ ...a, to: '/y/' }, b],
    ],
  ])('are both there when %s', (_, base, published, draft, result) => {
    expect(woven(fileOf(...base), fileOf(...published), fileOf(...draft))).toEqual(result);
  });

  it('disagree when they lead one address to different places', () => {
    expect(woven(fileOf(), fileOf(a), fileOf({ ...a, to: '/y/' }))).toBeUndefined();
    expect(woven(fileOf(a), fileOf(), fileOf({ ...a, to: '/y/' }))).toBeUndefined();
  });

  it('are both there where neither had a file before', () => {
    expect(woven('', fileOf(a), fileOf(b))).toEqual([a, b]);
    expect(woven('# Inget än\n', '# Inget än\n', fileOf(b))).toEqual([b]);
  });

  it('leave the published text around them as it is', () => {
    const published = `# Våra adresser\naddresses:\n  - from: "/a/" # flyttad\n    to: /x/\n`;
    const result = mergeRedirects({
      base: Buffer.from(fileOf()),
      published: Buffer.from(published),
      draft: Buffer.from(fileOf(b)),
    });
    expect(result?.toString()).toBe(`${published}  - from: /b/\n    to: /x/\n`);
  });

  it.each(['addresses: [', '- a', 'addresses: 1', 'addresses: [{to: /x/}]', 'text'])(
    'are for people to judge where a text is no such list: %j',
    (text) => {
      expect(woven(fileOf(), fileOf(a), text)).toBeUndefined();
      expect(woven(fileOf(), text, fileOf(a))).toBeUndefined();
    },
  );
});
