import { describe, expect, it } from 'vitest';
import { describeFinding, normalisedValue } from '../../../src/core/privacy/describe-finding.ts';
import { findPersonalData } from '../../../src/core/privacy/find-personal-data.ts';
import { withPersonalData } from './personal-data-examples.ts';

const hints = (text: string) =>
  findPersonalData(text).map((finding) => describeFinding(text, finding));
const values = (text: string) =>
  findPersonalData(text).map((finding) => normalisedValue(text, finding));

describe('what may be shown of a finding', () => {
  it.each([
    ['850709-98\u200B0\u00AD5', '05'],
    ['８５０７０９-９８０５', '05'],
    ['070-123 45 67', '67'],
    ['bo.67@kommunen.example', ''],
  ])('is the end of a number and nothing of an address: %s', (text, ending) => {
    expect(hints(text).map((hint) => hint.ending)).toEqual([ending]);
  });

  it('is never more than two digits', () => {
    const all = withPersonalData.flatMap(([text]) => hints(text.replace(/[▸◂]/g, '')));
    expect(all.length).toBeGreaterThan(60);
    expect(all.filter(({ ending }) => !/^(?:\d\d)?$/.test(ending))).toEqual([]);
  });
});

describe('the value of a find', () => {
  it('is the same however it is written', () => {
    const ways = [
      '850709-9805',
      '8507099805',
      '85 07 09 9805',
      '850709-**9805**',
      '850709&#45;9805',
    ];
    expect(new Set(ways.flatMap(values))).toEqual(new Set(['8507099805']));
    const mail = ['Bo@Exempel.example', '_bo@exempel.example_', 'bo (at) exempel.example'];
    expect(new Set(mail.flatMap(values))).toEqual(new Set(['bo@exempel.example']));
  });
});
