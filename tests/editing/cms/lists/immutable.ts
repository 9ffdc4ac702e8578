import type { ImmutableMap } from '../../../../src/editing/decap/globals.ts';

/** Data as Decap keeps it, as much of that as lists use. */
export class FakeMap implements ImmutableMap {
  readonly #data: Readonly<Record<string, unknown>>;

  constructor(data: Readonly<Record<string, unknown>>) {
    this.#data = data;
  }

  get(key: string, otherwise?: unknown): unknown {
    return this.#data[key] ?? otherwise;
  }

  getIn(path: readonly (string | number)[], otherwise?: unknown): unknown {
    const found = path.reduce<unknown>((inner, key) => {
      return inner instanceof FakeMap ? inner.get(String(key)) : undefined;
    }, this);
    return found ?? otherwise;
  }

  set(key: string, value: unknown): FakeMap {
    return new FakeMap({ ...this.#data, [key]: value });
  }

  toList(): FakeList {
    return new FakeList(Object.values(this.#data));
  }

  toJS(): unknown {
    return Object.fromEntries(
      Object.entries(this.#data).map(([key, value]) => [key, plain(value)]),
    );
  }
}

/** A list as Decap keeps it. */
export class FakeList {
  readonly items: readonly unknown[];

  constructor(items: readonly unknown[]) {
    this.items = items;
  }

  clear(): FakeList {
    return new FakeList([]);
  }

  concat(more: readonly unknown[]): FakeList {
    return new FakeList([...this.items, ...more]);
  }

  push(item: unknown): FakeList {
    return this.concat([item]);
  }

  get size(): number {
    return this.items.length;
  }

  [Symbol.iterator](): Iterator<unknown> {
    return this.items[Symbol.iterator]();
  }

  toJS(): unknown {
    return this.items.map(plain);
  }
}

function plain(value: unknown): unknown {
  return value instanceof FakeMap || value instanceof FakeList ? value.toJS() : value;
}

/** Plain data as Decap keeps it. */
export function immutable(value: object): FakeMap {
  return made(value) as FakeMap;
}

function made(value: unknown): unknown {
  if (Array.isArray(value)) return new FakeList(value.map(made));
  if (typeof value !== 'object' || value === null) return value;
  return new FakeMap(
    Object.fromEntries(Object.entries(value).map(([key, one]) => [key, made(one)])),
  );
}
