import { describe, expect, it } from 'vitest';
import { pastedLines } from '../../../../src/editing/cms/lists/paste-lines.ts';

describe('pasted text', () => {
  it.each([
    ['lines of any system', 'Ett\r\nTvå\rTre\u2028Fyra', ['Ett', 'Två', 'Tre', 'Fyra']],
    ['lines between blank ones', '\n  Ett  \n\n\tTvå\n', ['Ett', 'Två']],
    ['a list with bullets', '• Ett\n• Två', ['Ett', 'Två']],
    ['a list with hyphens', '- Ett\n – Två'.replace('–', '-'), ['Ett', 'Två']],
    ['a numbered list', '1. Ett\n2) Två\n10. Tio', ['Ett', 'Två', 'Tio']],
    ['lines of which one begins so', '1. Ett\nTvå', ['1. Ett', 'Två']],
    [
      'lines that begin with years',
      '2024 var bra\n2025 var bättre',
      ['2024 var bra', '2025 var bättre'],
    ],
    ['a single line', ' - Ett ', [' - Ett ']],
    ['nothing but breaks', '\n\n', []],
  ])('becomes rows: %s', (_what, text, wanted) => {
    expect(pastedLines(text)).toEqual(wanted);
  });
});
