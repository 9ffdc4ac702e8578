import { buildCatalogue, type Catalogue } from '../../../src/core/knowledge/catalogue.ts';
import type { EntriesByKind, Entry } from '../../../src/core/knowledge/entry.ts';
import { projectPractices } from '../../../src/core/knowledge/project-practices.ts';
import type { Reflection } from '../../../src/core/model/reflection.ts';
import { mapKinds } from '../../../src/core/model/registry.ts';
import { confirms, introduces, questions, reflection } from './reflection-builders.ts';

/** A catalogue of what follows from reflections, with whatever else is given. */
export function catalogueOf(
  reflections: readonly Entry<Reflection>[],
  rest: Partial<EntriesByKind> = {},
): Catalogue {
  const none = mapKinds<EntriesByKind>(() => []);
  const { practices } = projectPractices(reflections);
  return buildCatalogue({ practices, entries: { ...none, reflection: reflections, ...rest } });
}

/** The ids of a list, in its order. */
export const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

/**
 * Four practices of three reflections: `orka` is confirmed, `ringa` questioned,
 * `ateruppta` and `avsluta` new. Names that only Swedish order sorts rightly.
 */
export const history = [
  reflection(
    'r1',
    '2024-01-01',
    'arla',
    [
      introduces('orka', { name: 'Örka lyssna', themes: ['sprak'] }),
      introduces('ateruppta', { name: 'Återuppta' }),
      introduces('ringa', { name: 'Ringa', themes: [], perspectives: ['client'] }),
    ],
    { areas: ['sjukdom'], themes: ['sprak', 'mote'], perspectives: ['employee'], method: 'rundan' },
  ),
  reflection('r2', '2024-02-01', 'bore', [confirms('orka'), questions('ringa')], {
    areas: ['pension'],
    method: 'incheckning',
  }),
  reflection('r3', '2024-02-01', 'bore', [introduces('avsluta', { name: 'Avsluta' })], {
    areas: ['pension', 'sjukdom'],
  }),
];
