import type { CheckReport } from '../../core/check/check-content.ts';

/** Looks up names by ids: without repeats, and none for an id that is not there. */
type NameLookup = (ids: readonly string[]) => string[];

/** Who and what is behind reflections and practices. */
interface NameLookups {
  readonly teams: NameLookup;
  readonly parties: NameLookup;
  readonly methods: NameLookup;
}

/**
 * Looks up the names of teams, parties and methods. They stand beside the text
 * of a page, which Pagefind leaves out.
 */
export function createNameLookups({
  team,
  party,
  guide,
}: CheckReport['content']['entries']): NameLookups {
  return {
    teams: lookup(team.map(({ id, data }) => [id, data.name])),
    parties: lookup(party.map(({ id, data }) => [id, data.name])),
    methods: lookup(guide.map(({ id, data }) => [id, data.title])),
  };
}

function lookup(names: readonly (readonly [string, string])[]): NameLookup {
  const known = new Map(names);
  return (ids) => [...new Set(ids.map((id) => known.get(id)).filter((name) => name !== undefined))];
}
