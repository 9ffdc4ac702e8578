import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../scripts/bench/content/random.ts';

const draw = (random: Random, count = 20) => Array.from({ length: count }, () => random.next());

describe('the stream of chance', () => {
  it('is the one it was when this was written', () => {
    const random = new Random('samklok');
    const drawn = Array.from({ length: 4 }, () => random.int(0, 999_999));
    expect(drawn).toEqual([267_618, 934_131, 34_596, 215_938]);
  });

  it('is the same for the same seed and another for another', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(draw(new Random(a))).toEqual(draw(new Random(a)));
        if (a !== b) expect(draw(new Random(a))).not.toEqual(draw(new Random(b)));
      }),
    );
  });

  it('is neither fed nor moved by its forks', () => {
    const alone = new Random('x');
    const forked = new Random('x');
    const before = draw(forked.fork('y'));
    expect(draw(forked)).toEqual(draw(alone));
    expect(draw(forked.fork('y'))).toEqual(before);
    expect(draw(forked.fork('z'))).not.toEqual(before);
  });

  it('is spread evenly from 0 up to 1', () => {
    const tenths = new Array<number>(10).fill(0);
    for (const value of draw(new Random('even'), 20_000)) tenths[Math.floor(value * 10)]! += 1;
    expect(Math.min(...tenths)).toBeGreaterThan(1800);
    expect(Math.max(...tenths)).toBeLessThan(2200);
  });

  it('gives whole numbers from the least to the most, both included', () => {
    const random = new Random('int');
    const seen = new Set(Array.from({ length: 200 }, () => random.int(3, 6)));
    expect([...seen].sort()).toEqual([3, 4, 5, 6]);
  });

  it('picks the first ones more often when it is skewed', () => {
    const random = new Random('skew');
    const items = [...new Array(100).keys()];
    const mean = (skew: number) => {
      const picked = Array.from({ length: 2000 }, () => random.pick(items, skew));
      return picked.reduce((sum, item) => sum + item) / picked.length;
    };
    expect(mean(1)).toBeGreaterThan(45);
    expect(mean(2)).toBeLessThan(30);
  });

  it('samples different items, all of them when it is asked for more than there are', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.uniqueArray(fc.nat()),
        fc.nat(12),
        fc.integer({ min: 1, max: 4 }),
        (seed, items, count, skew) => {
          const drawn = new Random(seed).sample(items, count, skew);
          expect(drawn).toHaveLength(Math.min(count, items.length));
          expect(new Set(drawn).size).toBe(drawn.length);
          expect(items).toEqual(expect.arrayContaining(drawn));
        },
      ),
    );
  });

  it('draws keys as often as their shares say', () => {
    const random = new Random('shares');
    const drawn = Array.from({ length: 4000 }, () => random.weighted({ a: 3, b: 1, c: 0 }));
    const share = drawn.filter((key) => key === 'a').length / drawn.length;
    expect(share).toBeCloseTo(0.75, 1);
    expect(drawn).not.toContain('c');
  });

  it('has nothing to pick from an empty list', () => {
    expect(() => new Random('x').pick([])).toThrow(RangeError);
  });
});
