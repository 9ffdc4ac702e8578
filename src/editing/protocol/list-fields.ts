import type { EntryData, EntryKindName } from '../../core/model/registry.ts';

/** What the list of a kind's entries needs of their data, besides the name; fields with the names `F`. */
export interface ListFields<F = string> {
  /** Template of what stands for an entry in the list; its name when left out. */
  readonly summary?: string;
  /** Fields that the list can be sorted by, besides the name. */
  readonly sort?: readonly F[];
  /** Fields whose values the list can be narrowed to. */
  readonly filters?: readonly F[];
  /** Fields that the list can be divided by. */
  readonly groups?: readonly F[];
  /** Fields that an editor finds an entry by in no other way than by searching. */
  readonly searched?: readonly F[];
}

/** What the list of each kind's entries needs of their data. */
export const listFields: { readonly [K in EntryKindName]: ListFields<keyof EntryData<K>> } = {
  reflection: {
    summary: '{{date}} · {{title}}',
    sort: ['date'],
    filters: ['perspectives'],
    groups: ['date', 'team'],
    searched: ['summary', 'areas', 'themes'],
  },
  guide: { filters: ['formats', 'difficulty'], searched: ['areas', 'themes'] },
  programme: {},
  area: { sort: ['order'], searched: ['summary'] },
  theme: { sort: ['order'], filters: ['dimension'], searched: ['summary'] },
  team: { groups: ['party'] },
  party: { filters: ['kind'] },
  term: {},
  page: { searched: ['summary'] },
};
