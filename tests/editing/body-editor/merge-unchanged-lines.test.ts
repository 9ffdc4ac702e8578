import { describe, expect, it } from 'vitest';
import { mergeUnchangedLines } from '../../../src/editing/body-editor/write/merge-unchanged-lines.ts';

const source = 'ett två\ntre   fyra\nfem';
const before = 'ett två tre fyra fem';

describe('a change carried over to lines that are broken in another way', () => {
  it.each([
    ['in a word', 'ett två trXe fyra fem', 'ett två\ntrXe   fyra\nfem'],
    ['at the end of a line', 'ett tvåX tre fyra fem', 'ett tvåX\ntre   fyra\nfem'],
    ['at the start of a line', 'ett två Xtre fyra fem', 'ett två\nXtre   fyra\nfem'],
    ['between words', 'ett två tre X fyra fem', 'ett två\ntre   X fyra\nfem'],
    ['first', 'Xett två tre fyra fem', 'Xett två\ntre   fyra\nfem'],
    ['last', 'ett två tre fyra femX', 'ett två\ntre   fyra\nfemX'],
    ['a word less', 'ett två fyra fem', 'ett två\nfyra\nfem'],
    ['everything', 'X', 'X'],
    ['nothing', before, source],
  ])('changes only what it must: %s', (_, after, expected) => {
    expect(mergeUnchangedLines(source, before, after)).toBe(expected);
  });

  it('is given up when the source is written in another way', () => {
    expect(mergeUnchangedLines('*a*', '_a_', '_ab_')).toBeUndefined();
  });
});
