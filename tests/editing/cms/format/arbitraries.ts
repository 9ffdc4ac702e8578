import fc from 'fast-check';
import type { Data } from '../../../../src/editing/cms/format/deep-equal.ts';

/** Text that means something to YAML, or is easily lost. */
const troubles = [
  ...['---', '...', ': ', ' #', '# ', '- ', '? ', '\t', ' ', '  ', '\n', '\n\n', '\n---\n', '\r\n'],
  ...[
    "'",
    '"',
    '\\',
    '`',
    '@',
    '%',
    '!',
    '&a',
    '*a',
    '{',
    '}',
    '[',
    ']',
    ',',
    '|',
    '>',
    '>-',
    '|+',
  ],
  ...[
    '~',
    'null',
    'true',
    'No',
    '0x1F',
    '1e3',
    '.inf',
    '2025-01-01',
    '<<',
    '=',
    '-',
    ':',
    '?',
    '#',
  ],
  ...['\u0085', '\u2028', '\u2029', '\uFEFF', '\u0000', '\u0007', '\u001B', '\u007F', '\u009F'],
  ...['\uD800', '\uDC00', '\uFFFE', '👩‍👩‍👧', 'å', 'é', '\u00A0', '\u200B', '”', '\u{F0000}', 'ord'],
];

/** Any text, often of parts that cause trouble. */
export const hardText = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...troubles), fc.string({ maxLength: 4 })), { maxLength: 8 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.lorem({ maxCount: 60 }),
  fc.array(fc.lorem({ maxCount: 20 }), { maxLength: 3 }).map((parts) => parts.join('\n\n')),
);

const keys = fc
  .oneof(
    fc.constantFrom('title', 'name', 'areas', 'steps', 'why', 'note', 'by', 'x'),
    fc.string({ minLength: 1, maxLength: 6 }),
  )
  .filter((key) => !['__proto__', 'constructor', 'prototype', '<<'].includes(key));

const scalars = fc.oneof(
  { weight: 6, arbitrary: hardText },
  fc.integer(),
  fc.double({ noNaN: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constant(null),
);

/** Data of any shape, an object at the top. */
const anyData: fc.Arbitrary<Data> = fc.letrec<{ value: unknown; object: Data }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalars,
    fc.array(tie('value'), { maxLength: 4 }),
    tie('object'),
  ),
  object: fc.dictionary(keys, tie('value'), { maxKeys: 5, noNullPrototype: true }),
})).object;

/** Two pieces of data of which the second is often an edit of the first. */
export const edits: fc.Arbitrary<readonly [Data, Data]> = fc
  .tuple(anyData, anyData, fc.infiniteStream(fc.integer({ min: 0, max: 9 })))
  .map(([before, other, dice]) => [before, mixed(before, other, dice) as Data] as const);

function mixed(a: unknown, b: unknown, dice: Iterator<number>): unknown {
  const chance: number = dice.next().value;
  if (Array.isArray(a)) {
    const pool: readonly unknown[] = Array.isArray(b) ? b : [b];
    const items = a.flatMap((item: unknown) => {
      const roll: number = dice.next().value;
      if (roll === 0) return [];
      if (roll === 1) return [pool[0], item];
      return [roll === 2 ? mixed(item, pool[0], dice) : item];
    });
    return chance === 9 ? items.reverse() : items;
  }
  if (isObject(a) && isObject(b)) {
    const kept = Object.entries(a).filter(() => dice.next().value !== 0);
    const pairs = kept.map(([key, value]): [string, unknown] => [
      key,
      dice.next().value < 4 ? mixed(value, Object.values(b)[0], dice) : value,
    ]);
    return {
      ...Object.fromEntries(chance < 4 ? Object.entries(b) : []),
      ...Object.fromEntries(pairs),
    };
  }
  return chance < 5 && b !== undefined ? b : a;
}

function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
