import type { ReferenceTarget } from '../../core/model/field-metadata.ts';
import { sortInSwedishOrder } from '../../core/knowledge/swedish-order.ts';
import type { SiteContext } from '../../reading/view-models/site-context.ts';

/** A thing that an entry can point at, as editors choose it. */
interface IndexedName {
  readonly id: string;
  readonly name: string;
  /** Other words it is found by. */
  readonly also?: readonly string[];
  /** A word or two that tell it from others of the same name. */
  readonly note?: string;
}

/**
 * Everything that entries can point at, by kind. Names are in Swedish order;
 * teams come with the party each belongs to, practices with where each stands.
 */
export type EditorsIndex = Readonly<Record<ReferenceTarget, readonly IndexedName[]>>;

/**
 * The index that editors pick from. It is what is published: what is only in a
 * draft cannot be pointed at yet.
 */
export function editorsIndex({ catalogue, t }: SiteContext): EditorsIndex {
  const { areas, themes, teams, parties, guides, practices } = catalogue;
  return {
    area: sorted(
      areas.map(({ id, data: { title, aliases, agreements } }) => {
        const names = agreements.flatMap((agreement) => [agreement.name, ...agreement.aliases]);
        return named(id, title, [...aliases, ...names]);
      }),
    ),
    theme: sorted(themes.map(({ id, data: { title, aliases } }) => named(id, title, aliases))),
    team: sorted(
      teams.map(({ id, data: { name, party } }) =>
        named(id, name, [], catalogue.party(party)?.data.name ?? party),
      ),
    ),
    party: sorted(parties.map(({ id, data: { name } }) => named(id, name))),
    guide: sorted(guides.map(({ id, data: { title, aliases } }) => named(id, title, aliases))),
    practice: sorted(
      practices.map(({ id, wording: { name, statement }, status }) =>
        named(id, name, [statement], t.choices.status[status]),
      ),
    ),
    term: sorted(
      catalogue.entries.term.map(({ id, data: { term, aliases } }) => named(id, term, aliases)),
    ),
  };
}

function named(id: string, name: string, also: readonly string[] = [], note?: string): IndexedName {
  return {
    id,
    name,
    ...(also.length > 0 ? { also } : {}),
    ...(note === undefined ? {} : { note }),
  };
}

function sorted(names: readonly IndexedName[]): readonly IndexedName[] {
  return sortInSwedishOrder(names, ({ id, name }) => ({ id, name }));
}
