import type { ImmutableMap } from '../../decap/globals.ts';
import type { NamedEntry } from '../references/name-source.ts';

/** Practices that an entry's own conclusions introduce, which its other conclusions can refer to. */
export function practicesInEntry(entry: ImmutableMap | undefined, note: string): NamedEntry[] {
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
