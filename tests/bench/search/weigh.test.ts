import { describe, expect, it } from 'vitest';
import { percentile } from '../../../scripts/bench-search/weigh/percentile.ts';
import {
  bytesByKind,
  fileKindOf,
  totalOf,
} from '../../../scripts/bench-search/weigh/file-kinds.ts';

describe('a percentile', () => {
  it('is a value that was measured, whatever the order', () => {
    const values = Array.from({ length: 60 }, (_, at) => 60 - at);
    expect(percentile(values, 0.95)).toBe(57);
    expect(percentile(values, 0.5)).toBe(30);
    expect(percentile([3, 1, 2], 0.5)).toBe(2);
    expect(percentile([7], 0.95)).toBe(7);
    expect(percentile([], 0.5)).toBe(0);
  });
});

describe('files that a search fetches', () => {
  it.each([
    ['/sok/register/register.json', 'index'],
    ['/sok/register/ab12/3.bin', 'index'],
    ['/pagefind/fragment/sv_abc0001.pf_fragment', 'fragment'],
    ['/pagefind/pagefind.js', 'engine'],
    ['/_astro/page.B1.js', 'script'],
    ['/sok/texter.json', 'other'],
  ])('%s is of the sort %s', (path, sort) => {
    expect(fileKindOf(path)).toBe(sort);
  });

  it('are summed up', () => {
    const sums = bytesByKind(
      new Map([
        ['/a.js', 10],
        ['/b.js', 5],
        ['/pagefind/fragment/x', 7],
      ]),
    );
    expect(sums).toEqual({ script: 15, index: 0, fragment: 7, engine: 0, other: 0 });
    expect(totalOf(sums)).toBe(22);
  });
});
