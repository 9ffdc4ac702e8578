import type { ImmutableMap } from '../../decap/globals.ts';
import type { Name } from '../references/name-source.ts';

/** The practices that an entry itself brings in: its other conclusions can be about them. */
export function ownPractices(entry: ImmutableMap | undefined, note: string): Name[] {
  const conclusions = entry?.getIn(['data', 'conclusions']) as Iterable<ImmutableMap> | undefined;
  return [...(conclusions ?? [])].flatMap((conclusion) => {
    const type = conclusion.get('type');
    const path = type === 'replaces' ? ['by'] : type === 'introduces' ? [] : undefined;
    if (!path) return [];
    const id = conclusion.getIn([...path, 'practice']);
    const name = conclusion.getIn([...path, 'name']);
    if (typeof id !== 'string' || id === '') return [];
    return [{ id, name: typeof name === 'string' && name !== '' ? name : id, note }];
  });
}
