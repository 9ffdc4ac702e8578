/**
 * Pseudorandom generator that gives the same sequence for a seed on every machine and
 * version of Node: sfc32 (Chris Doty-Humphrey, PractRand), seeded with an FNV-1a hash.
 * It uses only integer operations and exact divisions, since functions like `Math.log`
 * may differ in the last bit between machines.
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
    // The first values correlate with the seed; the author of sfc32 discards as many.
    for (let round = 0; round < 12; round += 1) this.next();
  }

  /** Creates an independent generator; neither affects the other. */
  fork(label: string | number): Random {
    return new Random(`${this.#seed}/${label}`);
  }

  /** A number in [0, 1), a multiple of 2⁻³². */
  next(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  }

  /** An integer from `min` to `max`, both included. */
  int(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /**
   * Picks an item.
   * @param skew 1 for a uniform distribution; higher values prefer the first items, like
   *   word frequencies
   * @throws RangeError when the list is empty
   */
  pick<T>(items: readonly T[], skew = 1): T {
    if (items.length === 0) throw new RangeError('nothing to pick from');
    let place = this.next();
    for (let times = 1; times < skew; times += 1) place *= this.next();
    return items[Math.floor(place * items.length)]!;
  }

  /** Picks up to `count` different items, in the order of drawing. */
  sample<T>(items: readonly T[], count: number, skew = 1): T[] {
    const wanted = Math.min(count, items.length);
    const drawn = new Set<T>();
    // Skewed draws repeat items; the rest is then taken in order.
    for (let tries = 0; drawn.size < wanted && tries < wanted * 8; tries += 1) {
      drawn.add(this.pick(items, skew));
    }
    for (let at = 0; drawn.size < wanted && at < items.length; at += 1) drawn.add(items[at]!);
    return [...drawn];
  }

  /** Picks a key with a probability proportional to its value. */
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

/** FNV-1a over UTF-16 code units, with a different offset for each word of the state. */
function hash(text: string, start: number): number {
  let value = start | 0;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value ^ (value >>> 15);
}
