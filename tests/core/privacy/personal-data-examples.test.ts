import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../../src/core/privacy/find-personal-data.ts';
import { personalDataKindNames } from '../../../src/core/privacy/personal-data-kinds.ts';
import { withoutPersonalData, withPersonalData } from './personal-data-examples.ts';

/** A text with marks around what is found in it. */
function marked(text: string): string {
  let result = '';
  let end = 0;
  for (const { offset, length } of findPersonalData(text)) {
    result += `${text.slice(end, offset)}▸${text.slice(offset, offset + length)}◂`;
    end = offset + length;
  }
  return result + text.slice(end);
}

describe('personal data in a text', () => {
  it.each(withPersonalData)('is found, and its place: %s', (example, ...kinds) => {
    const text = example.replace(/[▸◂]/g, '');
    expect(marked(text)).toBe(example);
    expect(findPersonalData(text).map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each(withoutPersonalData)('is not found where there is none: %s', (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });

  it('is shown of every kind', () => {
    const shown = new Set(withPersonalData.flatMap(([, ...kinds]) => kinds));
    expect([...shown].sort()).toEqual([...personalDataKindNames].sort());
  });

  it('has each a find of its own, in order', () => {
    const text = 'Dnr 2024/01234: 850709-9805, 070-123 45 67, anna.berg@kommunen.example';
    expect(findPersonalData(text).map(({ kind }) => kind)).toEqual([
      'case-number',
      'personal-number',
      'mobile',
      'mail',
    ]);
  });
});

describe('mailboxes of functions', () => {
  const allowedMailboxes = ['Stod@Kommunen.example'];
  const found = (text: string) =>
    findPersonalData(text, { allowedMailboxes }).map(({ offset, length }) =>
      text.slice(offset, offset + length),
    );

  it.each([
    'stod@kommunen.example',
    '[skriv](mailto:STOD@kommunen.example)',
    '_stod@kommunen.example_',
    'stod (at) kommunen.example',
  ])('may stand in a text, however they are written: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each(['anna-stod@kommunen.example', 'stod@kommunen.example.org', 'stod@kommun.example'])(
    'are no leave for others that look like them: %s',
    (text) => {
      expect(found(text)).toEqual([text]);
    },
  );
});
