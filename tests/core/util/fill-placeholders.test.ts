import { expect, it } from 'vitest';
import { fillPlaceholders } from '../../../src/core/util/fill-placeholders.ts';

it('each placeholder is replaced by its text or number, every time it occurs', () => {
  expect(fillPlaceholders('{name}: {n} av {n}', { name: 'Fotnot', n: 0 })).toBe('Fotnot: 0 av 0');
});

it('an unknown placeholder stays, and a value is not searched for placeholders', () => {
  expect(fillPlaceholders('{a} {b}', { a: '{b} $&' })).toBe('{b} $& {b}');
});
