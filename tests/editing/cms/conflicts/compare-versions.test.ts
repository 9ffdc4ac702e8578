import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatValue } from '../../../../src/editing/cms/conflicts/conflict-panel.ts';
import {
  applyChoices,
  compareVersions,
} from '../../../../src/editing/cms/conflicts/compare-versions.ts';

const data = fc.dictionary(
  fc.constantFrom('title', 'steps', 'body', 'phases'),
  fc.oneof(fc.string(), fc.array(fc.string()), fc.dictionary(fc.constantFrom('a', 'b'), fc.nat())),
);

describe('two versions of an entry', () => {
  it('differ in nothing from themselves', () => {
    fc.assert(fc.property(data, data, (base, one) => compareVersions(base, one, one).length === 0));
  });

  it('become the colleague’s when that is chosen for every part', () => {
    fc.assert(
      fc.property(data, data, data, (base, mine, theirs) => {
        const differences = compareVersions(base, mine, theirs);
        const all = Object.fromEntries(differences.map(({ field }) => [field, 'theirs' as const]));
        expect(compareVersions(null, applyChoices(mine, differences, all), theirs)).toEqual([]);
      }),
    );
  });

  it('tell who changed each part', () => {
    const base = { title: 'a', steps: ['x'], summary: 's' };
    const mine = { title: 'b', steps: ['x'], summary: 'm' };
    const theirs = { title: 'a', steps: ['y'], summary: 't' };
    const who = compareVersions(base, mine, theirs).map(({ field, by }) => [field, by]);
    expect(who).toEqual([
      ['title', 'mine'],
      ['steps', 'theirs'],
      ['summary', 'both'],
    ]);
  });

  it('can be joined where both added to a list, without repeats', () => {
    const [steps] = compareVersions({ steps: ['1'] }, { steps: ['1', 'm'] }, { steps: ['1', 't'] });
    expect(steps?.merged).toEqual(['1', 'm', 't']);
  });

  it('can be joined where both changed a long text', () => {
    const [body] = compareVersions({ body: 'a\nb' }, { body: 'a\nm' }, { body: 'a\nt' });
    expect(body?.merged).toBe('a\nm\n\na\nt');
  });

  it('cannot be joined in one line', () => {
    const [title] = compareVersions({ title: 'a' }, { title: 'm' }, { title: 't' });
    expect(title?.merged).toBeUndefined();
  });

  it('do not differ in what is left empty, nor in what is not the editor’s business', () => {
    const mine = { notWhen: '', tips: [], $source: 'x' };
    expect(compareVersions(null, mine, { $source: 'y' })).toEqual([]);
  });
});

describe('a part as text', () => {
  it('has a line for each item and each field, by its label', () => {
    const labelOf = (field: string) => field.toUpperCase();
    const value = [{ type: 'confirms', note: 'Det höll.', empty: '' }, 'rad'];
    expect(formatValue(value, labelOf)).toBe('– TYPE: confirms\n  NOTE: Det höll.\n– rad');
  });
});
