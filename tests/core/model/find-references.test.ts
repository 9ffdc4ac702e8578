import { describe, expect, it } from 'vitest';
import { findReferences } from '../../../src/core/model/find-references.ts';
import { entryKinds } from '../../../src/core/model/registry.ts';
import { fieldName, validate } from '../../../src/core/model/validate.ts';
import { conclusions, validData, type Raw } from './valid-data.ts';

/** References in valid data, as `path → kind/id`. */
function referencesIn(kind: keyof typeof entryKinds, input: Raw): string[] {
  const { schema } = entryKinds[kind];
  const result = validate(schema, input);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return findReferences(schema, result.data).map(
    ({ path, target, id }) => `${fieldName(path)} → ${target}/${id}`,
  );
}

describe('references are found through what the fields say of themselves', () => {
  it('in lists, single fields and conclusions of every type', () => {
    const reflection = {
      ...validData('reflection'),
      parties: ['kommunen', 'regionen'],
      themes: ['sprak'],
      method: 'runda',
      conclusions: [
        { ...conclusions.introduces, areas: ['sjukdom'] },
        conclusions.confirms,
        { ...conclusions.replaces, by: { ...conclusions.replaces.by, themes: ['sprak'] } },
      ],
    };
    expect(referencesIn('reflection', reflection)).toEqual([
      'team → team/radgivarna',
      'parties[0] → party/kommunen',
      'parties[1] → party/regionen',
      'areas[0] → area/sjukdom',
      'themes[0] → theme/sprak',
      'method → guide/runda',
      'conclusions[0].areas[0] → area/sjukdom',
      'conclusions[1].practice → practice/ring-tillbaka',
      'conclusions[2].practice → practice/brev',
      'conclusions[2].by.themes[0] → theme/sprak',
    ]);
  });

  it('in the modules of a programme', () => {
    const programme = validData('programme');
    const [module] = programme['modules'] as Raw[];
    const during = [{ minutes: 5, activity: 'Öva.', kind: 'practice', guide: 'runda' }];
    const input = { ...programme, modules: [{ ...module, during }] };
    expect(referencesIn('programme', input)).toEqual([
      'modules[0].theme → theme/sprak',
      'modules[0].during[0].guide → guide/runda',
    ]);
  });

  it('in the meanings of a word', () => {
    const meanings = [{ text: 'Så.' }, { party: 'kommunen', text: 'Annars.' }];
    expect(referencesIn('term', { term: 'ord', meanings })).toEqual([
      'meanings[1].party → party/kommunen',
    ]);
  });

  it('never in the id that a new practice gets, nor in the id of a module', () => {
    expect(referencesIn('reflection', validData('reflection'))).toEqual([
      'team → team/radgivarna',
      'areas[0] → area/sjukdom',
    ]);
  });

  it('in no page', () => {
    expect(referencesIn('page', validData('page'))).toEqual([]);
  });
});

describe('data that does not fit its schema', () => {
  it.each([[null], ['text'], [{ areas: 'sjukdom', conclusions: [null, 'x', { type: 'y' }] }]])(
    'gives what can be found and never throws: %j',
    (data) => {
      expect(findReferences(entryKinds.reflection.schema, data).map(({ id }) => id)).toEqual(
        data !== null && typeof data === 'object' ? ['sjukdom'] : [],
      );
    },
  );
});
