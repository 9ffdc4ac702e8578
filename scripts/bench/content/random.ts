/**
 * A stream of chance that is the same for a seed on every machine and in every
 * version of Node: sfc32 (Chris Doty-Humphrey, PractRand), seeded with an
 * FNV-1a hash. Only integer steps and exact divisions are used, because
 * `Math.log` and its like may differ in the last bit between machines.
 */
export class Random {
  readonly #seed: string;
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  /** @param seed any text; the same text gives the same stream */
  constructor(seed: string) {
    this.#seed = seed;
    this.#a = hash(seed, 0x811c9dc5);
    this.#b = hash(seed, 0x01000193);
    this.#c = hash(seed, 0x9e3779b9);
    // The first values are still like the seed; the author of sfc32 drops as many.
    for (let round = 0; round < 12; round += 1) this.next();
  }

  /** A stream of its own, which this one neither feeds nor is moved by. */
  fork(label: string | number): Random {
    return new Random(`${this.#seed}/${label}`);
  }

  /** A number from 0 up to, not including, 1; a multiple of 2⁻³². */
  next(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  }

  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /**
   * One of the items.
   * @param skew 1: all alike; more: the first ones more often, as words in a language are
   * @throws RangeError when there are none
   */
  pick<T>(items: readonly T[], skew = 1): T {
    if (items.length === 0) throw new RangeError('nothing to pick from');
    let place = this.next();
    for (let times = 1; times < skew; times += 1) place *= this.next();
    return items[Math.floor(place * items.length)]!;
  }

  /** Up to `count` different items, in the order they were drawn. */
  sample<T>(items: readonly T[], count: number, skew = 1): T[] {
    const wanted = Math.min(count, items.length);
    const drawn = new Set<T>();
    // Skewed draws repeat themselves; the last ones are then taken in order.
    for (let tries = 0; drawn.size < wanted && tries < wanted * 8; tries += 1) {
      drawn.add(this.pick(items, skew));
    }
    for (let at = 0; drawn.size < wanted && at < items.length; at += 1) drawn.add(items[at]!);
    return [...drawn];
  }

  /** One of the keys, as often as its share of the sum of the values says. */
  weighted<K extends string>(shares: Readonly<Record<K, number>>): K {
    const entries = Object.entries(shares) as [K, number][];
    let rest = this.next() * entries.reduce((sum, [, share]) => sum + share, 0);
    for (const [key, share] of entries) {
      rest -= share;
      if (rest < 0) return key;
    }
    return entries.at(-1)![0];
  }
}

/** FNV-1a over UTF-16 code units, from another start for each word of the state. */
function hash(text: string, start: number): number {
  let value = start | 0;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value ^ (value >>> 15);
}
