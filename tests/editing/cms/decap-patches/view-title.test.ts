import { describe, expect, it } from 'vitest';
import { viewTitle } from '../../../../src/editing/cms/decap-patches/view-title.ts';
import { translator } from '../../../../src/core/i18n/index.ts';

const messages = translator('sv');
const name = (hash: string, data: Readonly<Record<string, unknown>> = {}) =>
  viewTitle({ hash, field: (key) => data[key], messages });

describe('the name of a view', () => {
  it.each([
    ['#/collections/reflection', 'Reflektioner'],
    ['#/collections/reflection/new', 'Skriv nytt: Reflektion'],
    ['#/collections/settings/entries/site', 'Inställningar'],
    ['#/collections/guide/search/m%C3%B6te', 'Sök: möte'],
    ['#/search/100%', 'Sök: 100%'],
    ['#/workflow', 'På gång'],
    ['#/collections/constructor', ''],
    ['', ''],
  ])('of %s is %s', (hash, expected) => {
    expect(name(hash)).toBe(expected);
  });

  it('of an entry is its own name, whichever field holds it, and its kind while there is none', () => {
    const hash = '#/collections/team/entries/kusten?ref=workflow';
    expect(name(hash, { name: 'Teamet vid kusten' })).toBe('Teamet vid kusten');
    expect(name(hash, { name: '' })).toBe('Team');
  });
});
