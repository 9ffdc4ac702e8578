import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../../src/core/privacy/find-personal-data.ts';

/** As long as a body may be. */
const length = 262_144;

const pieces = [
  ...['1', '1 ', '1*', '20 ', '1985 ', '85-', '1<b>', '1<', '1<a', '1{/*', '&#', '&#49;', '&'],
  ...['@', 'a@', 'a.', 'a@a.', '(at)', '+1', '070-', '0', '(0', '0731 ', 'född ', 'född den '],
  ...['dnr ', 'dnr 1', 'nr', 'SE45', 'SE45 5000 ', 'A', 'www.070', ' ', '\n', '٣', '𝟾', '\u200B'],
];

describe('256 kB of one thing', () => {
  // What grows with the square of the length would take minutes here.
  it.each(pieces)('are searched to the end: %j', (piece) => {
    const text = `${piece.repeat(length / piece.length)}\n\n# 850709-9805`;
    expect(findPersonalData(text).at(-1)).toEqual({
      kind: 'personal-number',
      offset: text.length - 11,
      length: 11,
    });
  });
});
