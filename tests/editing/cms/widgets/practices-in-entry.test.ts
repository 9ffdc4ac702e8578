import { describe, expect, it } from 'vitest';
import type { ImmutableMap } from '../../../../src/editing/decap/globals.ts';
import { practicesInEntry } from '../../../../src/editing/cms/widgets/practices-in-entry.ts';

/** As much of Decap's maps as is looked at. */
function map(data: Readonly<Record<string, unknown>>): ImmutableMap {
  const getIn = (path: readonly (string | number)[]) =>
    path.reduce<unknown>((here, key) => (here as Record<string, unknown> | undefined)?.[key], data);
  return { get: (key) => data[key], getIn, toJS: () => data };
}
const entry = (conclusions?: readonly object[]) =>
  map({ data: { conclusions: conclusions?.map((one) => map({ ...one })) } });

describe('practices that an entry brings in', () => {
  it('are those of new practices and of replacements, by name where they have one', () => {
    const found = practicesInEntry(
      entry([
        { type: 'introduces', practice: 'ring', name: 'Ring' },
        { type: 'introduces', practice: 'mail', name: '' },
        { type: 'introduces', name: 'Utan adress' },
        { type: 'confirms', practice: 'gammal' },
        { type: 'replaces', practice: 'brev', by: { practice: 'sms', name: 'Sms' } },
        { type: 'replaces', practice: 'fax' },
      ]),
      'här',
    );
    expect(found).toEqual([
      { id: 'ring', name: 'Ring', note: 'här' },
      { id: 'mail', name: 'mail', note: 'här' },
      { id: 'sms', name: 'Sms', note: 'här' },
    ]);
  });

  it('are none without conclusions', () => {
    expect(practicesInEntry(entry(), 'här')).toEqual([]);
    expect(practicesInEntry(undefined, 'här')).toEqual([]);
  });
});
