import { describe, expect, it } from 'vitest';
import { plainMarkdown } from '../../scripts/bench/hugo-site.ts';
import { parts, readBenchOptions } from '../../scripts/bench/options.ts';
import { typicalPages } from '../../scripts/bench/typical-pages.ts';
import { countsFor } from '../../scripts/bench/content/counts.ts';

describe('the options of the bench', () => {
  it('are 2,000 and 10,000 entries and everything, when none are given', () => {
    expect(readBenchOptions([])).toEqual({
      sizes: [2000, 10_000],
      parts: new Set(parts),
      json: undefined,
    });
  });

  it('can be chosen', () => {
    const args = ['--sizes', '100, 200', '--only', 'check,pages', '--json', 'x.json'];
    expect(readBenchOptions(args)).toEqual({
      sizes: [100, 200],
      parts: new Set(['check', 'pages']),
      json: 'x.json',
    });
  });

  it.each([
    [['--sizes', 'many'], '--sizes'],
    [['--sizes', '10'], '--sizes'],
    [['--sizes', ''], '--sizes'],
    [['--only', 'speed'], '--only'],
    [['--only', ''], '--only'],
    [['--fast'], '--fast'],
  ])('%j are refused with a word about %s', (args, word) => {
    expect(() => readBenchOptions(args)).toThrow(word);
  });
});

describe('the pages that are weighed', () => {
  it('are the ones in the middle of their kind', () => {
    const practice = (id: string, conclusions: number, topic: string) => ({
      id,
      conclusions,
      topics: [topic],
    });
    const pages = typicalPages({
      counts: countsFor(100),
      practices: [
        practice('long', 9, 'large'),
        practice('short', 1, 'large'),
        practice('mid', 3, 'large'),
        practice('other', 3, 'small'),
        practice('third', 4, 'small'),
      ],
      areas: ['large', 'empty', 'small'],
      reflections: [],
      bytes: 0,
    });
    expect(pages).toEqual({ home: '/', practice: '/arbetssatt/other/', area: '/omraden/small/' });
  });
});

describe('the same texts as plain Markdown', () => {
  it('keep what components hold', () => {
    const body = `Ett <Term id="x">ord</Term>.

<Steps>

<Step title="Ring upp">

Fråga först.

</Step>

</Steps>

<Figure src="media/a.png" alt="Två stolar" caption="Efter mötet" />
`;
    expect(plainMarkdown(body)).toBe('Ett ord.\n\n#### Ring upp\n\nFråga först.\n\n*Två stolar*\n');
  });
});
